namespace CxBot.Core.Nudges;

/// <summary>A person wants less of one kind of nudge.</summary>
public sealed class NudgeRest
{
    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>Of what.</summary>
    public NudgeKind Kind { get; set; }

    /// <summary>None before this moment, UTC.</summary>
    public DateTime Until { get; set; }

    /// <summary>How often they said so: each time the rest is twice as long.</summary>
    public int Times { get; set; }
}
