namespace CxBot.Core.Linking;

/// <summary>A code that somebody was shown on one platform, to be typed on another. Only its hash is kept.</summary>
public sealed class LinkCode
{
    /// <summary>Whose; a new one takes the place of the last.</summary>
    public long PersonId { get; set; }

    /// <summary>Where it was shown: it is not taken there.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>SHA-256 of the code, in hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>Until when it is taken, UTC.</summary>
    public DateTime ExpiresAt { get; set; }
}
