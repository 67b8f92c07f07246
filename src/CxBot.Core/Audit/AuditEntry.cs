using CxBot.Core.Storage;

namespace CxBot.Core.Audit;

/// <summary>One line of the log of what was done for the whole organisation. Lines are appended, never changed.</summary>
public sealed class AuditEntry : IAppendOnly
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose log.</summary>
    public long OrganisationId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Who did it; 0: whoever runs the bot, on its command line.</summary>
    public long ActorId { get; set; }

    /// <summary>What.</summary>
    public AuditAct Act { get; set; }

    /// <summary>To whom, if it was about a person.</summary>
    public long? PersonId { get; set; }

    /// <summary>For whom besides: the manager whose team it is.</summary>
    public long? ForPersonId { get; set; }

    /// <summary>To what: the name of a channel, contact point, story or workspace, or what was set. Never a person's name.</summary>
    public string Subject { get; set; } = "";
}
