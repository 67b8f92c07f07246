namespace CxBot.Slack;

/// <summary>
/// An address that lets the bot answer one interaction: Slack takes 5 answers within 30 minutes. Whoever knows it can post, so it
/// is neither logged nor called when it points anywhere but at Slack.
/// </summary>
internal sealed class ResponseUrl
{
    // One less than Slack's 5, and less than its 30 minutes: the count may be wrong by one (a post whose answer got lost, two forms
    // opened from one message), and a post has to arrive as well.
    private const int MostUses = 4;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(25);

    private int uses;

    private ResponseUrl(Uri address, DateTimeOffset given, int uses) => (Address, Given, this.uses) = (address, given, uses);

    public Uri Address { get; }

    /// <summary>When Slack gave it.</summary>
    public DateTimeOffset Given { get; }

    /// <summary>How often it was used.</summary>
    public int Uses => uses;

    /// <summary>The address; null when there is none or it is not Slack's (nor that of the API in use).</summary>
    public static ResponseUrl? Of(string? address, Uri api, DateTimeOffset given, int uses = 0) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && IsSlacks(url, api) ? new ResponseUrl(url, given, uses) : null;

    /// <summary>Takes one of the uses; false when they or the time are up.</summary>
    public bool TryUse(DateTimeOffset now) => now - Given <= Lifetime && Interlocked.Increment(ref uses) <= MostUses;

    private static bool IsSlacks(Uri url, Uri api) =>
        url is { Scheme: "https", IsDefaultPort: true, Host: "hooks.slack.com" or "hooks.slack-gov.com" }
        || (url.Scheme == api.Scheme && url.Port == api.Port && (url.Host == api.Host || (url.IsLoopback && api.IsLoopback)));
}
