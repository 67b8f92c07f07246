using CxBot.Core.Issues;

namespace CxBot.Core.HelpDesk;

/// <summary>
/// A change of an issue on its way to a webhook: written in the issue's transaction, gone once it arrived. Of one issue the next is
/// sent when the one before has arrived or was given up.
/// </summary>
public sealed class HookDelivery
{
    /// <summary>The row; later changes have greater ids.</summary>
    public long Id { get; set; }

    /// <summary>The <see cref="Webhook"/>.</summary>
    public required string WebhookKey { get; set; }

    /// <summary>The same at each try, so that the receiver notices a second arrival.</summary>
    public required string MessageId { get; set; }

    /// <summary>The issue.</summary>
    public long IssueId { get; set; }

    /// <summary>What happened.</summary>
    public IssueEventKind Kind { get; set; }

    /// <summary>A <see cref="HookMessage"/> as JSON; empty once given up.</summary>
    public required string Payload { get; set; }

    /// <summary>Where it stands.</summary>
    public HookDeliveryState State { get; set; }

    /// <summary>How often it was sent; also the fence: who claimed it earlier may note nothing any more.</summary>
    public int Attempts { get; set; }

    /// <summary>How often it was refused, as <see cref="HookAnswer.IsRefused"/> says.</summary>
    public int Refusals { get; set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime WrittenAt { get; set; }

    /// <summary>Not before, UTC; while it is being sent, when the claim ends.</summary>
    public DateTime NextDueAt { get; set; }

    /// <summary>When it was given up, UTC.</summary>
    public DateTime? EndedAt { get; set; }
}
