using CxBot.Core.Chat;
using CxBot.Teams.Wire;
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
    AnswerPosts posts,
    ShownCards shown,
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
            { Type: not ActivityTypes.Invoke } => TakeMessageAsync(activity),
            { Name: InvokeNames.Search } => SeekAsync(activity),
            { Name: { } name } when InvokeNames.Known(name) => TakeInvokeAsync(activity),
            _ => Task.FromResult(InboxAnswer.NotImplemented),
        };

    private async Task<InboxAnswer> TakeMessageAsync(Activity activity)
    {
        try
        {
            var work = WorkAsync(activity);
            if (await work.WaitAsync(ToBegin, time) is null)
                return InboxAnswer.Passed;
            _ = posts.PostAsync(work, activity);
            return InboxAnswer.Accepted;
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
            if (
                handled is not null
                && (handled.Answer.Reply is Reply.Public || (IsPress(activity) && InvokeAnswers.BelongsInChat(handled)))
            )
                _ = posts.PostAsync(work, activity);
            return IsPress(activity) ? InPlace(activity, handled) : InDialog(activity, handled);
        }
        catch (TimeoutException)
        {
            Log.AnswerFollows(logger, activity.Id);
            _ = posts.PostAsync(work, activity);
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
        await book.KeepPersonAsync(activity, situation, patience.Token);
        return TeamsTranslator.Translate(activity, situation, people) is { } inbound
            ? new Handled(inbound, await dispatcher.DispatchAsync(inbound, patience.Token))
            : null;
    }

    private async Task<InboxAnswer> SeekAsync(Activity activity)
    {
        using var patience = new CancellationTokenSource(ToBegin, time);
        var value = TeamsJson.Read<SearchValue>(activity.Value);
        if (value?.Dataset != FormCards.People || Situation.Of(activity, await PeopleAsync(activity, patience.Token)) is not { } situation)
            return InboxAnswer.Of(InvokeAnswer.Found(new SearchResults([])));
        var found = await dispatcher.SeekPeopleAsync(situation.From, value.QueryText ?? "", patience.Token);
        return InboxAnswer.Of(InvokeAnswer.Found(new SearchResults([.. found.Select(FormCards.Choice)])));
    }

    private async Task<KnownPeople> PeopleAsync(Activity activity, CancellationToken ct)
    {
        await book.KeepReferenceAsync(activity, ct);
        return await profiles.KnownAsync(activity, ct);
    }

    private InboxAnswer InPlace(Activity activity, Handled? handled)
    {
        if (handled is not null)
            return InboxAnswer.Of(InvokeAnswers.InPlace(handled, Revision.Now(time)));
        var words = TeamsTexts.In(activity.Locale);
        if (TeamsJson.Read<CardActionValue>(activity.Value)?.Action?.Verb != FormCards.Cancel)
            return Line(activity, words.Unreadable);
        return InboxAnswer.Of(
            InvokeAnswer.Card(
                shown.Find(activity.Conversation?.BaseId ?? "", activity.ReplyToId)
                    ?? AdaptiveCards.Render(Card.Of(Text.Typed(words.NothingSent)), Reader.Default, Surface.Message(Revision.Now(time)))
            )
        );
    }

    private InboxAnswer InDialog(Activity activity, Handled? handled) =>
        handled is null
            ? Line(activity, TeamsTexts.In(activity.Locale).Unreadable)
            : InboxAnswer.Of(InvokeAnswers.InDialog(handled.Answer, Revision.Now(time)));

    private static bool IsPress(Activity activity) => activity.Name == InvokeNames.CardAction;

    private static InboxAnswer Line(Activity activity, string words) =>
        IsPress(activity) ? InboxAnswer.Of(InvokeAnswer.Toast(words)) : InboxAnswer.Of(TaskAnswer.Message(words));
}
