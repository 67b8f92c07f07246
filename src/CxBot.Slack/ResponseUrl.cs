namespace CxBot.Slack;

/// <summary>
/// An address that lets the bot answer one interaction: at most 5 times within 30 minutes. Whoever knows it can post, so it is
/// neither logged nor called when it points anywhere but at Slack.
/// </summary>
internal sealed class ResponseUrl
{
    private const int MostUses = 5;

    // Less than Slack's 30 minutes: the post has to arrive as well.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(29);

    private readonly DateTimeOffset _given;
    private int _uses;

    private ResponseUrl(Uri address, DateTimeOffset given) => (Address, _given) = (address, given);

    public Uri Address { get; }

    /// <summary>The address; null when there is none or it is not Slack's (nor that of the API in use).</summary>
    public static ResponseUrl? Of(string? address, Uri api, DateTimeOffset given) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && IsSlacks(url, api) ? new ResponseUrl(url, given) : null;

    /// <summary>Takes one of the uses; false when they or the time are up.</summary>
    public bool TryUse(DateTimeOffset now) => now - _given <= Lifetime && Interlocked.Increment(ref _uses) <= MostUses;

    private static bool IsSlacks(Uri url, Uri api) =>
        url is { Scheme: "https", IsDefaultPort: true, Host: "hooks.slack.com" or "hooks.slack-gov.com" }
        || (url.Scheme == api.Scheme && url.Port == api.Port && (url.Host == api.Host || (url.IsLoopback && api.IsLoopback)));
}
