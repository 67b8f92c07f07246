namespace CxBot.Core.Digest;

/// <summary>Everybody of a time zone who has something to read got their own digest of a Friday, so that nobody looks again.</summary>
public sealed class PersonalDigestRound
{
    /// <summary>Whose people.</summary>
    public long OrganisationId { get; set; }

    /// <summary>Their IANA zone.</summary>
    public required string TimeZone { get; set; }

    /// <summary>The Friday.</summary>
    public DateOnly Friday { get; set; }
}
