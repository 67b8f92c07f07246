namespace CxBot.Core.Linking;

/// <summary>Two people turned out to be one; with what moved, so that it can be undone.</summary>
public sealed class PersonJoin
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Who they are now.</summary>
    public long KeptId { get; set; }

    /// <summary>The row that was given up; it waits, inactive, should they be parted again.</summary>
    public long JoinedId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime JoinedAt { get; set; }

    /// <summary>Everything that moved, as JSON of <see cref="MovedReferences"/>; null once it is too long ago to be undone.</summary>
    public string? Moved { get; set; }

    /// <summary>When they were parted again, UTC.</summary>
    public DateTime? PartedAt { get; set; }
}
