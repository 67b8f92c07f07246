using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Teams.Wire.Cards;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

/// <summary>
/// Posts answers that no HTTP body can carry: to everybody, to a client that pressed by message, or after the time for the body was
/// over. What happened is committed by then, so a lost answer loses no work.
/// </summary>
internal sealed class AnswerPosts(TeamsSender sender, TimeProvider time, ILogger<AnswerPosts> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Never throws: nobody waits for it.</summary>
    public async Task PostAsync(Task<Handled?> work)
    {
        try
        {
            if (await work is not { } handled || Drawn(handled.Answer) is not { } card)
                return;
            using var patience = new CancellationTokenSource(Patience, time);
            if (await sender.PostAsync(To(handled), card, patience.Token) is not Delivery.Sent)
                Log.AnswerLost(logger, handled.Inbound.ReceiptKey, null);
        }
        catch (Exception fault)
        {
            Log.AnswerLost(logger, "", fault);
        }
    }

    private static Destination To(Handled handled)
    {
        var at = handled.Inbound.At;
        return handled.Answer.Reply is Reply.Public
            ? new Destination(at.Workspace, at.Conversation, Thread: at.Thread)
            : new Destination(at.Workspace, null, handled.Inbound.From.User);
    }

    private AdaptiveCard? Drawn(Answer answer)
    {
        var surface = Surface.Message(Revision.Now(time));
        return answer.Reply switch
        {
            Reply.Private { Card: var card } => AdaptiveCards.Render(card, answer.Reader, surface),
            Reply.Public { Card: var card } => AdaptiveCards.Render(card, answer.Reader, surface),
            Reply.Replace { Card: var card } => AdaptiveCards.Render(card, answer.Reader, surface),
            Reply.Ask { Form: var form } => FormCards.Render(form, null, answer.Reader, surface),
            Reply.Fix fix => FormCards.Render(fix.Form, fix.Faults, answer.Reader, surface),
            _ => null,
        };
    }
}
