namespace CxBot.Core.Nudges;

/// <summary>When a person last got a message of duties.</summary>
public sealed class DutyTime
{
    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime SentAt { get; set; }
}
