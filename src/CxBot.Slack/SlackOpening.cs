using CxBot.Core.Chat;
using CxBot.Core.People;

namespace CxBot.Slack;

/// <summary>Answers a press or a shortcut, which may open a form: a modal opens within 3 s of the click or not at all.</summary>
internal sealed class SlackOpening(
    Dispatcher dispatcher,
    SlackReplies replies,
    SlackModals modals,
    PeopleDirectory people,
    TimeProvider time
)
{
    /// <summary>
    /// How long the form itself may take before an empty modal holds its place. Nearly all are there at once, and a window that
    /// flashes up and changes is worse than none; what is left of the 3 s is enough for Slack's slow days.
    /// </summary>
    public static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(600);

    public async Task AnswerAsync(Inbound inbound, ReplyPath path, Acknowledgement acknowledgement, CancellationToken ct)
    {
        var work = dispatcher.DispatchAsync(inbound, ct);
        if (path is { OpensForm: true, Modal: null, Trigger: not null } && !await IsQuickAsync(work, ct))
            path = path with { Modal = await modals.OpenLoadingAsync(path, people.LanguageOf(inbound.From), ct), Trigger = null };
        var answer = await work;
        if (answer.Reply is Reply.Silent && path is { OpensForm: true, Modal: not null, Trigger: null })
            answer = answer with { Reply = new Reply.Private(Card.Of(Text.Typed(SlackTexts.Saved(answer.Reader.Language)))) };
        acknowledgement.TryGive(SlackAck.Empty);
        await replies.DeliverAsync(answer, path, ct);
    }

    private async Task<bool> IsQuickAsync(Task work, CancellationToken ct)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var first = await Task.WhenAny(work, Task.Delay(HeadStart, time, waiting.Token));
        await waiting.CancelAsync();
        return first == work;
    }
}
