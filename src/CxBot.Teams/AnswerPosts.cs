using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

/// <summary>
/// Posts what no HTTP body can carry: to everybody, beside a toast, to a client that pressed by message, or after the time for the
/// body was over. Where Teams asks to wait, it is waited a while; what happened is committed by then, so a lost answer loses no
/// work.
/// </summary>
internal sealed class AnswerPosts(TeamsSender sender, OriginSeal seal, TimeProvider time, ILogger<AnswerPosts> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Posts a late answer as soon as there is one. Never throws: nobody waits for it.</summary>
    public async Task PostLateAsync(Task<Handled?> work, Activity activity)
    {
        try
        {
            if (await work is { } handled)
                await PostAsync(handled, activity, hasBody: false);
        }
        catch (OperationCanceledException)
        {
            var card = Card.Of(Text.Typed(TeamsTexts.In(activity.Locale).TryAgain));
            await TryAsync(activity, ct => sender.PostAsync(ToActor(activity), isBare => Draw(card, Reader.Default, isBare), ct));
        }
        catch (Exception fault)
        {
            Log.AnswerLost(logger, activity.Id, fault);
        }
    }

    /// <summary>Posts all of an answer that its body does not hold. Never throws: nobody waits for it.</summary>
    public async Task PostAsync(Handled handled, Activity activity, bool hasBody)
    {
        var posts = FurtherPosts.Of(handled, activity, hasBody);
        var (inbound, (reply, reader), _) = handled;
        if (posts.HasFlag(FurtherPost.Room) && reply is Reply.Public said)
            await TryAsync(
                activity,
                ct =>
                    sender.PostAsync(
                        new Destination(inbound.At.Workspace, inbound.At.Conversation, Thread: inbound.At.Thread),
                        isBare => Draw(said.Card, reader, isBare),
                        ct
                    )
            );
        if (posts.HasFlag(FurtherPost.Chat))
            await TryAsync(activity, ct => ToChatAsync(handled, ct));
        if (posts.HasFlag(FurtherPost.InPlace))
            await ReplaceAsync(activity, isBare => Drawn(handled, isBare));
    }

    /// <summary>Puts a card in the place of the message that was pressed, for everybody who sees it.</summary>
    public Task ReplaceAsync(Activity activity, Func<bool, AdaptiveCard> draw) =>
        activity is { ReplyToId: { } message, Conversation: { } conversation }
            ? TryAsync(activity, ct => sender.EditAsync(new Destination(activity.Tenant, conversation.BaseId), message, draw, ct))
            : Task.CompletedTask;

    /// <summary>What stands in the place of a form, or a card in a chat, after an answer to it.</summary>
    public AdaptiveCard Drawn(Handled handled, bool isBare)
    {
        var (reply, reader) = handled.Answer;
        var words = TeamsTexts.In(reader.Language);
        var form = Surface.OwnForm(Revision.Now(time)) with
        {
            IsBare = isBare,
            Origin = seal.Seal(handled.Inbound.At, handled.Inbound.From),
        };
        return reply switch
        {
            Reply.Private { Card: var card } => Draw(card, reader, isBare),
            // A view of one's own is asked for anew whenever the card changes, as the card itself was.
            Reply.Replace { Card: var card } => Draw(card, reader, isBare, handled.Actor is { } actor ? [actor] : []),
            Reply.Ask ask => FormCards.Render(ask.Form, null, reader, form),
            Reply.Fix fix => FormCards.Render(fix.Form, fix.Faults, reader, form),
            Reply.Public => Draw(Card.Of(Text.Typed(words.SaidHere)), reader, isBare),
            _ => Draw(Card.Of(Text.Typed(words.Done)), reader, isBare),
        };
    }

    private Task<Delivery> ToChatAsync(Handled handled, CancellationToken ct) =>
        sender.PostAsync(
            new Destination(handled.Inbound.At.Workspace, null, handled.Inbound.From.User),
            isBare => Drawn(handled, isBare),
            ct
        );

    private async Task TryAsync(Activity activity, Func<CancellationToken, Task<Delivery>> post)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            var delivery = await post(patience.Token);
            while (delivery is Delivery.Later later)
            {
                await Task.Delay(later.Wait, time, patience.Token);
                delivery = await post(patience.Token);
            }
            if (delivery is not Delivery.Sent)
                Log.AnswerLost(logger, activity.Id, null);
        }
        catch (Exception fault)
        {
            Log.AnswerLost(logger, activity.Id, fault);
        }
    }

    private static Destination ToActor(Activity activity) =>
        new(activity.Tenant, null, activity.From is { } from ? KnownPeople.Nobody.UserOf(from) : null);

    private AdaptiveCard Draw(Card card, Reader reader, bool isBare, IReadOnlyList<string>? viewers = null) =>
        AdaptiveCards.Render(card, reader, Surface.Message(Revision.Now(time)) with { IsBare = isBare, Viewers = viewers ?? [] });
}
