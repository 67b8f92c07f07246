using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CxBot.Core.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CxBot.Slack.Installing;

/// <summary>
/// Ties the way to Slack's consent page and back to one browser, for ten minutes, once. Without it somebody could have another's
/// browser finish an installation that they began themselves.
/// </summary>
internal sealed class InstallState(IDataProtectionProvider protection, OneTimeKeys used, TimeProvider time)
{
    /// <summary>The prefix makes browsers insist on Secure, this very host and the whole path.</summary>
    public const string Cookie = "__Host-cxbot-slack-install";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly Lazy<IDataProtector> protector = new(() => protection.CreateProtector("CxBot.Slack.InstallState"));

    /// <summary>A new state, left with the browser too.</summary>
    public string Begin(HttpResponse response)
    {
        var state = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var until = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        response.Cookies.Append(Cookie, protector.Value.Protect($"{state} {until}"), Options(Lifetime));
        return state;
    }

    /// <summary>Whether this browser began with this state less than ten minutes ago, and has not come back with it yet.</summary>
    public async Task<bool> TryEndAsync(HttpContext context, string state)
    {
        var kept = context.Request.Cookies[Cookie];
        context.Response.Cookies.Delete(Cookie, Options(null));
        if (kept is null || Read(kept) is not [var begun, var until] || !Same(begun, state))
            return false;
        if (time.GetUtcNow().ToUnixTimeSeconds() > long.Parse(until, CultureInfo.InvariantCulture))
            return false;
        // Cookies can be copied; this is known to every node. Its hash, because whoever reads the table needs not know the state.
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)));
        return await used.TryUseAsync($"slack:install:{key}", context.RequestAborted);
    }

    private string[] Read(string kept)
    {
        try
        {
            return protector.Value.Unprotect(kept).Split(' ');
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private static bool Same(string ours, string theirs) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(ours), Encoding.UTF8.GetBytes(theirs));

    // Lax: the browser comes back from Slack's page by a link.
    private static CookieOptions Options(TimeSpan? maxAge) =>
        new()
        {
            Secure = true,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = maxAge,
            IsEssential = true,
        };
}
