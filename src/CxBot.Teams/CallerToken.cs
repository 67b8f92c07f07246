using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>What a genuine token says: where its caller may be answered, and for which channels its key may sign.</summary>
internal sealed record CallerToken(string? ServiceUrl, IReadOnlyList<string> Endorsements)
{
    /// <summary>Whether the token was made for this activity, and not taken from a call of another channel or host.</summary>
    public bool VouchesFor(Activity activity) =>
        activity.ChannelId is { Length: > 0 } channel && Endorsements.Contains(channel) && Covers(ServiceUrl, activity.ServiceUrl);

    private static bool Covers(string? claimed, string? given) =>
        Uri.TryCreate(claimed, UriKind.Absolute, out var claim)
        && Uri.TryCreate(given, UriKind.Absolute, out var service)
        && claim.Authority.Equals(service.Authority, StringComparison.OrdinalIgnoreCase)
        && claim.Scheme == service.Scheme
        && WithSlash(service.AbsolutePath).StartsWith(WithSlash(claim.AbsolutePath), StringComparison.OrdinalIgnoreCase);

    private static string WithSlash(string path) => path.EndsWith('/') ? path : path + "/";
}
