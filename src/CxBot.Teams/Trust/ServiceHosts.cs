using Microsoft.Extensions.Options;

namespace CxBot.Teams.Trust;

/// <summary>
/// The hosts that may get our token. An activity says itself where to answer, so a stolen or forged one could send the token
/// anywhere.
/// </summary>
internal sealed class ServiceHosts(IOptions<TeamsOptions> options)
{
    private readonly IReadOnlyList<string> hosts =
        options.Value.AllowedServiceHosts.Count > 0 ? options.Value.AllowedServiceHosts : TeamsOptions.DefaultServiceHosts;

    public bool Allow(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri))
            return false;
        if (IsLocal(uri))
            return options.Value.AllowUnauthenticatedLoopback || hosts.Any(host => host is "localhost" || Matches(host, uri.Host));
        return uri.Scheme == Uri.UriSchemeHttps && hosts.Any(host => Matches(host, uri.Host));
    }

    /// <summary>
    /// Where a tenant may be served instead, when Teams says that this is the wrong host: tenants of GCC have one of their own. Null
    /// for any other address.
    /// </summary>
    public static string? OtherCloud(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
            ? uri.Host switch
            {
                "smba.trafficmanager.net" => "https://smba.infra.gcc.teams.microsoft.com/gcc",
                "smba.infra.gcc.teams.microsoft.com" => "https://smba.trafficmanager.net/teams",
                _ => null,
            }
            : null;

    /// <summary>Whether the address leads to this machine, over http or https.</summary>
    public static bool IsLocal(Uri uri) => uri.IsLoopback && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static bool Matches(string allowed, string host) =>
        allowed.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);
}
