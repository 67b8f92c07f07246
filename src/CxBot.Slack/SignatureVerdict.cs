namespace CxBot.Slack;

/// <summary>What a request's signature says about it.</summary>
internal enum SignatureVerdict
{
    /// <summary>Slack sent it, just now.</summary>
    Genuine,

    /// <summary>A header is missing, or is there more than once, or the time is no number.</summary>
    Missing,

    /// <summary>Signed more than five minutes ago, or that far in the future.</summary>
    Stale,

    /// <summary>Signed with another secret, or changed on the way; or there is no secret to tell.</summary>
    Forged,
}
