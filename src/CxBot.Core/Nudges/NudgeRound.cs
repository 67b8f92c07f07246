namespace CxBot.Core.Nudges;

/// <summary>When an organisation's next round of a kind of nudge begins.</summary>
public sealed class NudgeRound
{
    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>Of what.</summary>
    public NudgeKind Kind { get; set; }

    /// <summary>When, UTC. Of two nodes that begin it at once, one starts again.</summary>
    public DateTime NextDueAt { get; set; }
}
