using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Something done, or asked for, to make it right with a customer.</summary>
public sealed class Gesture
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>For which issue.</summary>
    public long IssueId { get; set; }

    /// <summary>What, as people read it, without personal data.</summary>
    public required string Name { get; set; }

    /// <summary>What it costs.</summary>
    public GestureCost Cost { get; set; }

    /// <summary>How much, in hundredths of the currency or of an hour; 0 when free.</summary>
    public long Amount { get; set; }

    /// <summary>Who gives it.</summary>
    public long ById { get; set; }

    /// <summary>When they said so, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Whether it may be done.</summary>
    public GestureState State { get; set; }

    /// <summary>Who was asked last to approve it; null when nobody had to.</summary>
    public long? AskedId { get; set; }

    /// <summary>Who decided; null when nobody had to.</summary>
    public long? DecidedById { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>Grows with every change: of two who decide at once, one starts again and sees what the other did.</summary>
    public int Revision { get; set; }
}
