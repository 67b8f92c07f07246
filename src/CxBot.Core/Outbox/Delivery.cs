namespace CxBot.Core.Outbox;

/// <summary>What became of one attempt to send.</summary>
public abstract record Delivery
{
    private Delivery() { }

    /// <summary>It stands there. <paramref name="MessageId"/> is null where the message can't be edited later (ephemeral).</summary>
    public sealed record Sent(string Conversation, string? MessageId) : Delivery;

    /// <summary>Not yet: try again after the wait. <paramref name="WholeWorkspace"/>: the wait holds for all of it, else for this conversation.</summary>
    public sealed record Later(TimeSpan Wait, bool WholeWorkspace = false) : Delivery;

    /// <summary>The platform may or may not have taken it (time-out, 5xx). <paramref name="Wait"/>: how long it asked to be left alone.</summary>
    public sealed record Unclear(string Reason, TimeSpan? Wait = null) : Delivery;

    /// <summary>The message to edit is gone or can't be edited any more.</summary>
    public sealed record Gone(string Reason) : Delivery;

    /// <summary>The platform said no for good. <paramref name="Reason"/>: its code.</summary>
    public sealed record Refused(string Reason, RefusedBecause Because = RefusedBecause.Message) : Delivery;
}
