using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Teams.Wire;
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
    public async Task PostAsync(Task<Handled?> work, Activity activity)
    {
        try
        {
            if (await work is { } handled && Drawn(handled.Answer) is { } card)
                await PostAsync(To(handled), card, activity);
        }
        catch (OperationCanceledException)
        {
            var card = Card.Of(Text.Typed(TeamsTexts.In(activity.Locale).TryAgain));
            await PostAsync(ToActor(activity), AdaptiveCards.Render(card, Reader.Default, Surface.Message(Revision.Now(time))), activity);
        }
        catch (Exception fault)
        {
            Log.AnswerLost(logger, activity.Id, fault);
        }
    }

    private async Task PostAsync(Destination to, AdaptiveCard card, Activity activity)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        if (await sender.PostAsync(to, card, patience.Token) is not Delivery.Sent)
            Log.AnswerLost(logger, activity.Id, null);
    }

    private static Destination ToActor(Activity activity) =>
        new(activity.Tenant, null, activity.From is { } from ? KnownPeople.Nobody.UserOf(from) : null);

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
