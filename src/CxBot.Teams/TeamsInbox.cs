using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

/// <summary>
/// Hands genuine activities to the dispatcher and answers in the time that Teams gives: after about 5 seconds it tells a person
/// that the app is out of reach. Works by its own clock, because Teams drops a connection and delivers again.
/// </summary>
internal sealed class TeamsInbox(
    Dispatcher dispatcher,
    ConversationBook book,
    TeamsProfiles profiles,
    PeopleDirectory directory,
    AnswerPosts posts,
    OriginSeal seal,
    LocalClient local,
    MessageSearches searches,
    TimeProvider time,
    ILogger<TeamsInbox> logger
)
{
    // An invoke is a person looking at a spinner. A message may take 15 s before Teams delivers it again.
    private static readonly TimeSpan ToAnswer = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan ToBegin = TimeSpan.FromSeconds(10);

    /// <summary>Ends after the commit. Throws <see cref="System.Text.Json.JsonException"/> for a payload of the wrong shape.</summary>
    public Task<InboxAnswer> TakeAsync(Activity activity) =>
        activity switch
        {
            { Type: ActivityTypes.Message, IsFromBot: true } => Task.FromResult(InboxAnswer.Passed),
            { Type: not ActivityTypes.Invoke } => TakeMessageAsync(activity),
            { Name: InvokeNames.Search } => SeekAsync(activity),
            { Name: InvokeNames.SearchForMessage } => SearchAsync(activity),
            { Name: { } name } when InvokeNames.Known(name) => TakeInvokeAsync(activity),
            _ => Task.FromResult(InboxAnswer.NotImplemented),
        };

    private async Task<InboxAnswer> TakeMessageAsync(Activity activity)
    {
        try
        {
            if (await WorkAsync(activity).WaitAsync(ToBegin, time) is { } handled)
            {
                _ = posts.PostAsync(handled, activity, hasBody: false);
                return InboxAnswer.Accepted;
            }
            if (IsCancelled(activity))
                _ = posts.ReplaceAsync(activity, _ => NothingSent(activity));
            return InboxAnswer.Passed;
        }
        catch (Exception fault) when (fault is OperationCanceledException or TimeoutException)
        {
            // Whether it ran after all or not: delivered again it has one effect.
            return InboxAnswer.Busy;
        }
    }

    private async Task<InboxAnswer> TakeInvokeAsync(Activity activity)
    {
        var work = WorkAsync(activity);
        try
        {
            var handled = await work.WaitAsync(ToAnswer, time);
            if (handled is not null)
                _ = posts.PostAsync(handled, activity, hasBody: true);
            return InvokeNames.IsDialog(activity.Name) ? InDialog(activity, handled) : InPlace(activity, handled);
        }
        catch (TimeoutException)
        {
            Log.AnswerFollows(logger, activity.Id);
            _ = posts.PostLateAsync(work, activity);
            return Line(activity, TeamsTexts.In(activity.Locale).GoesOn);
        }
    }

    /// <summary>Null when there is nothing to do. Cancelled when the work could not begin in time.</summary>
    private async Task<Handled?> WorkAsync(Activity activity)
    {
        using var patience = new CancellationTokenSource(ToBegin, time);
        var people = await PeopleAsync(activity, patience.Token);
        if (Situation.Of(activity, people) is not { } situation)
            return null;
        // What a client does by itself is no sign of life: who took no messages takes none yet.
        if (Press.Of(activity) is not { IsUnasked: true })
            await KeepPersonAsync(activity, situation, patience.Token);
        if (TeamsTranslator.Translate(activity, situation, people) is not { } inbound)
            return null;
        if (inbound is BotRemoved or ChannelChanged && TeamEvents.AreOfWholeTeam(activity) && activity.Team is { } team)
            await TellOfChannelsAsync(inbound, team, patience.Token);
        if (inbound is BotAdded && activity.Team is { } again)
            await book.ReturnToTeamAsync(again, patience.Token);
        return await HandleAsync(inbound, activity, patience.Token);
    }

    // Teams tells it of one channel; it is so of them all.
    private async Task TellOfChannelsAsync(Inbound inbound, string team, CancellationToken ct)
    {
        var channels = inbound is BotRemoved ? await book.LeaveTeamAsync(team, ct) : await book.ChannelsOfAsync(team, ct);
        foreach (var channel in channels.Where(channel => channel != inbound.At.Conversation))
            await dispatcher.DispatchAsync(
                inbound with
                {
                    ReceiptKey = $"{inbound.ReceiptKey}:{channel}",
                    At = inbound.At with { Conversation = channel },
                },
                ct
            );
    }

    private async Task<Handled> HandleAsync(Inbound inbound, Activity activity, CancellationToken ct)
    {
        var press = Press.Of(activity);
        // A form that was opened in a room and stands in the chat belongs to the room.
        if (press?.Data is { Own: true, Origin: { } carried } && seal.Open(carried, inbound.From) is { } origin)
            inbound = inbound with { At = origin };
        return new Handled(inbound, await dispatcher.DispatchAsync(inbound, ct), press) { Actor = activity.From?.Id };
    }

    private Task<InboxAnswer> SeekAsync(Activity activity)
    {
        var nobody = InboxAnswer.Of(InvokeAnswer.Found(new SearchResults([])));
        return SearchInTimeAsync(activity, FindAsync, nobody);

        async Task<InboxAnswer> FindAsync(CancellationToken ct)
        {
            var value = TeamsJson.Read<SearchValue>(activity.Value);
            if (value?.Dataset != FormCards.People || Situation.Of(activity, await PeopleAsync(activity, ct)) is not { } situation)
                return nobody;
            var found = await dispatcher.SeekPeopleAsync(situation.From, value.QueryText ?? "", ct);
            return InboxAnswer.Of(InvokeAnswer.Found(new SearchResults([.. found.Select(FormCards.Choice)])));
        }
    }

    private Task<InboxAnswer> SearchAsync(Activity activity)
    {
        var words = TeamsTexts.In(activity.Locale);
        return SearchInTimeAsync(activity, FindAsync, InboxAnswer.Of(MessageSearchAnswer.Message(words.SearchAgain)));

        async Task<InboxAnswer> FindAsync(CancellationToken ct)
        {
            if (
                TeamsJson.Read<MessageSearch>(activity.Value) is not { } asked
                || Situation.Of(activity, await PeopleAsync(activity, ct)) is not { } situation
            )
                return InboxAnswer.Of(MessageSearchAnswer.Message(words.NothingFound));
            await KeepPersonAsync(activity, situation, ct);
            return InboxAnswer.Of(await searches.AnswerAsync(asked, situation, ct));
        }
    }

    // With a search that took too long nothing is lost: whoever types on asks again.
    private async Task<InboxAnswer> SearchInTimeAsync(
        Activity activity,
        Func<CancellationToken, Task<InboxAnswer>> search,
        InboxAnswer late
    )
    {
        using var patience = new CancellationTokenSource(ToAnswer, time);
        try
        {
            return await search(patience.Token).WaitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            Log.SearchTookTooLong(logger, activity.Id, activity.Name);
            return late;
        }
    }

    // A roster, which may have told of them before, knows neither their language nor their zone.
    private async Task KeepPersonAsync(Activity activity, Situation situation, CancellationToken ct)
    {
        await book.KeepPersonAsync(activity, situation, ct);
        await directory.KeepHabitsAsync(situation.From, activity.Locale, activity.LocalTimezone, ct);
    }

    private async Task<KnownPeople> PeopleAsync(Activity activity, CancellationToken ct)
    {
        await book.KeepReferenceAsync(activity, ct);
        return await profiles.KnownAsync(activity, ct);
    }

    private InboxAnswer InPlace(Activity activity, Handled? handled)
    {
        if (handled is not null)
            return InboxAnswer.Of(
                InvokeAnswers.InPlace(handled, activity, answered => posts.Drawn(answered, local.StandsBehind(activity.ServiceUrl)))
            );
        if (!IsCancelled(activity))
            return Line(activity, TeamsTexts.In(activity.Locale).Unreadable);
        var card = NothingSent(activity);
        _ = posts.ReplaceAsync(activity, _ => card);
        return InboxAnswer.Of(InvokeAnswer.Card(card));
    }

    private InboxAnswer InDialog(Activity activity, Handled? handled) =>
        handled is null ? Line(activity, TeamsTexts.In(activity.Locale).Unreadable)
        : InvokeAnswers.InDialog(handled, Surface.Dialog(Revision.Now(time)) with { IsBare = local.StandsBehind(activity.ServiceUrl) })
            is { } shown
            ? InboxAnswer.Of(shown)
        : InboxAnswer.Passed;

    private static bool IsCancelled(Activity activity) => Press.Of(activity)?.Data is { Verb: FormCards.Cancel, Own: true };

    private AdaptiveCard NothingSent(Activity activity) =>
        AdaptiveCards.Render(
            Card.Of(Text.Typed(TeamsTexts.In(activity.Locale).NothingSent)),
            Reader.Default,
            Surface.Message(Revision.Now(time)) with
            {
                IsBare = local.StandsBehind(activity.ServiceUrl),
            }
        );

    private static InboxAnswer Line(Activity activity, string words) =>
        InvokeNames.IsDialog(activity.Name) ? InboxAnswer.Of(TaskAnswer.Message(words)) : InboxAnswer.Of(InvokeAnswer.Toast(words));
}
