namespace CxBot.Core.Web;

/// <summary>A link that signs its person in: once, and for a few minutes.</summary>
public sealed class WebLink
{
    /// <summary>SHA-256 of the token in the link, in hexadecimal; the token itself is kept nowhere.</summary>
    public required string TokenHash { get; set; }

    /// <summary>Who asked for it, and is signed in by it.</summary>
    public long PersonId { get; set; }

    /// <summary>Where it leads, e.g. "/me".</summary>
    public required string Path { get; set; }

    /// <summary>When it stops working, UTC.</summary>
    public DateTime EndsAt { get; set; }

    /// <summary>When it was used, UTC; null while it was not.</summary>
    public DateTime? UsedAt { get; set; }
}
