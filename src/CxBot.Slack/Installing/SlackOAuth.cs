using System.Net.Http.Headers;
using System.Text;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Options;

namespace CxBot.Slack.Installing;

/// <summary>Buys tokens of Slack: with the code that a consent page gave, or with the token that renews another.</summary>
internal sealed class SlackOAuth(SlackApi api, IOptions<SlackOptions> options)
{
    private const string Method = "oauth.v2.access";

    private SlackOptions Options => options.Value;

    /// <summary>The consent page, beside the Web API.</summary>
    public Uri ConsentPage(string state)
    {
        var query = new List<(string Name, string Value)>
        {
            ("client_id", Options.ClientId),
            ("scope", string.Join(',', SlackSurface.Scopes)),
            ("user_scope", ""),
            ("state", state),
        };
        if (Options.RedirectUri.Length > 0)
            query.Add(("redirect_uri", Options.RedirectUri));
        var page = new UriBuilder(new Uri(api.Address, "../oauth/v2/authorize"))
        {
            Query = string.Join('&', query.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}")),
        };
        return page.Uri;
    }

    /// <summary>A new installation. The code works once, for ten minutes.</summary>
    public Task<OAuthResponse> InstallAsync(string code, CancellationToken ct) =>
        CallAsync([("code", code), ("redirect_uri", Options.RedirectUri.Length > 0 ? Options.RedirectUri : null)], ct);

    /// <summary>A new access token, and what to renew that one with.</summary>
    public Task<OAuthResponse> RenewAsync(string renewalToken, CancellationToken ct) =>
        CallAsync([("grant_type", "refresh_token"), ("refresh_token", renewalToken)], ct);

    private Task<OAuthResponse> CallAsync((string, string?)[] arguments, CancellationToken ct) =>
        api.CallAsync(Method, Secret(), arguments, SlackJson.Default.OAuthResponse, ct);

    private AuthenticationHeaderValue Secret() =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Options.ClientId}:{Options.ClientSecret}")));
}
