using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace CxBot.Slack;

/// <summary>
/// Turns a path on the bot's own server into an address that can be called. Known only once the server listens (its port may
/// have been 0), so it is asked for at the first call and never kept before.
/// </summary>
internal static class ServerAddress
{
    public static bool IsPath(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);

    /// <summary>The address itself when it is absolute, otherwise the path on the server; ends with a slash.</summary>
    public static Uri Resolve(string address, IServer server)
    {
        var whole = address.EndsWith('/') ? address : address + "/";
        return IsPath(whole) ? new Uri(Own(server), whole) : new Uri(whole);
    }

    // Plain HTTP first: the certificate of a development server is trusted by nobody.
    private static Uri Own(IServer server)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address =
            addresses.Select(BindingAddress.Parse).OrderBy(address => address.Scheme == "http" ? 0 : 1).FirstOrDefault()
            ?? throw new InvalidOperationException("The bot calls a path on its own server before that server listens.");
        var host = address.Host is "*" or "+" or "[::]" or "0.0.0.0" ? "127.0.0.1" : address.Host;
        return new UriBuilder(address.Scheme, host, address.Port).Uri;
    }
}
