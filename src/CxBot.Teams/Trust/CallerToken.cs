using CxBot.Teams.Wire;

namespace CxBot.Teams.Trust;

/// <summary>What a genuine token says of its caller.</summary>
/// <param name="ServiceUrl">Where the caller may be answered; null when the token does not say.</param>
internal abstract record CallerToken(string? ServiceUrl)
{
    /// <summary>
    /// The only channel that we believe. The Bot Service signs for its web chat as well, where whoever opens the page writes
    /// himself who he is.
    /// </summary>
    protected const string Channel = "msteams";

    /// <summary>Whether the token was made for this activity, and not taken from a call of another channel or host.</summary>
    public abstract bool VouchesFor(Activity activity);

    /// <summary>Whether an address lies below the one in the token: same host, same beginning of the path; case and last slash aside.</summary>
    protected static bool Covers(string? claimed, string? given) =>
        Uri.TryCreate(claimed, UriKind.Absolute, out var claim)
        && Uri.TryCreate(given, UriKind.Absolute, out var service)
        && claim.Authority.Equals(service.Authority, StringComparison.OrdinalIgnoreCase)
        && claim.Scheme == service.Scheme
        && WithSlash(service.AbsolutePath).StartsWith(WithSlash(claim.AbsolutePath), StringComparison.OrdinalIgnoreCase);

    private static string WithSlash(string path) => path.EndsWith('/') ? path : path + "/";
}
