using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>Thanks from one colleague to others for what they did for a customer.</summary>
public sealed class Kudo
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>Who thanks.</summary>
    public long GiverId { get; set; }

    /// <summary>Who is thanked.</summary>
    public List<KudoReceiver> Receivers { get; set; } = [];

    /// <summary>What they did, at least 20 characters.</summary>
    public required string Reason { get; set; }

    /// <summary>The issue it belongs to, if any.</summary>
    public long? IssueId { get; set; }

    /// <summary>The tag of the service standard it praises, if any.</summary>
    public string? Standard { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime GivenAt { get; set; }

    /// <summary>The giver's local day, which the daily limit counts.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Only the receivers and their managers read it.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>The workspace of the room that reads it; null for quiet ones, and for those of before this was kept.</summary>
    public long? WorkspaceId { get; set; }

    /// <summary>The platform's id of that room.</summary>
    public string? Conversation { get; set; }

    /// <summary>That room is a group chat, or a channel that only its members see.</summary>
    public bool IsPrivate { get; set; }

    /// <summary>Given from a manager's digest; the daily limit leaves it out.</summary>
    public bool IsFromDigest { get; set; }

    /// <summary>How many colleagues joined in.</summary>
    public int Seconds { get; set; }

    /// <summary>When it was taken back, UTC.</summary>
    public DateTime? UndoneAt { get; set; }

    internal static Kudo Give(Colleague giver, KudosNote note, DateOnly day, DateTime now) =>
        new()
        {
            OrganisationId = giver.OrganisationId,
            GiverId = giver.Id,
            Reason = note.Reason,
            IssueId = note.Issue?.Id,
            Standard = note.Standard?.Id,
            GivenAt = now,
            Day = day,
        };
}
