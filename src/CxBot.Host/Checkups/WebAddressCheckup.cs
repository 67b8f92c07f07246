using System.Globalization;
using System.Net;
using CxBot.Core.Checkups;
using CxBot.Core.Web;
using Microsoft.Extensions.Options;

namespace CxBot.Host.Checkups;

/// <summary>Goes the way of a browser: to the address in the settings, through whatever proxy stands before the bot.</summary>
internal sealed class WebAddressCheckup(IOptions<WebOptions> options, IHostEnvironment environment) : ICheckup
{
    public CheckupArea Area => CheckupArea.WebAddress;

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        var given = options.Value.Address;
        if (given.Length == 0)
            return
            [
                environment.IsDevelopment()
                    ? Finding.Ok("Web:Address is empty: in Development links begin with the address at which the bot listens.")
                    : Finding.Warning("Web:Address is empty, so the bot gives no links to pages. Set it to https://YOUR-HOST."),
            ];
        if (!Uri.TryCreate(given, UriKind.Absolute, out var address) || !IsForBrowsers(address))
            return
            [
                Finding.Wrong(
                    "Web:Address is no https address. Set it to https://YOUR-HOST, where a proxy with HTTPS stands before the bot."
                ),
            ];
        return [await ReachAsync(new Uri($"{given.TrimEnd('/')}/health/live"), ct)];
    }

    // Links sign people in, so nobody on the way may read them.
    private bool IsForBrowsers(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && environment.IsDevelopment()))
        && address is { UserInfo: "", Query: "", Fragment: "" };

    private static async Task<Finding> ReachAsync(Uri live, CancellationToken ct)
    {
        try
        {
            using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            {
                Timeout = ICheckup.Patience,
                MaxResponseContentBufferSize = 64 * 1024,
            };
            using var answer = await http.GetAsync(live, ct);
            return answer.StatusCode == HttpStatusCode.OK && await answer.Content.ReadAsStringAsync(ct) == "Healthy"
                ? Finding.Ok($"The bot answers at {live}")
                : Finding.Warning(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{live} is answered with {(int)answer.StatusCode}, and not by a bot that runs. Start the bot, and let the proxy pass every path and the Host header on unchanged."
                    )
                );
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            return Finding.Warning(
                $"{live} could not be reached from here{(fault is HttpRequestException http ? $" ({http.HttpRequestError})" : "")}. Look from "
                    + "outside, once the bot runs: some networks let nobody out and in again."
            );
        }
    }
}
