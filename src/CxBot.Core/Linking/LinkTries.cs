namespace CxBot.Core.Linking;

/// <summary>How often somebody typed a code that was none.</summary>
public sealed class LinkTries
{
    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>How often since <see cref="Since"/>.</summary>
    public int Count { get; set; }

    /// <summary>When they began, UTC.</summary>
    public DateTime Since { get; set; }
}
