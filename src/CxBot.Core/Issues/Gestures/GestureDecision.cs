using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Somebody who may decides about a gesture above its giver's limit; who asked hears of it.</summary>
internal static class GestureDecision
{
    /// <summary>The gesture with its issue, if the actor may decide about it now.</summary>
    public static async Task<(IssueFile? File, Gesture? Gesture, Refusal? Refusal)> OpenAsync(CxDb db, Turn turn, long id)
    {
        if (
            await db.Gestures.SingleOrDefaultAsync(one => one.Id == id) is not { } gesture
            || await NumberAsync(db, turn, gesture) is not { } number
            || await IssueFile.FindAsync(db, turn, number) is not { } file
        )
            return (null, null, new NoSuchGesture());
        if (IssueRules.Fault(file, IssueAct.See, turn.Actor) is { } unseen)
            return (null, null, unseen);
        if (gesture.State != GestureState.Waiting)
            return (null, null, new DecidedAlready(file, gesture));
        var setting = await RemedySettings.OfAsync(db, file.Issue.OrganisationId);
        var approvers = await GestureApprovers.OfAsync(db, file, gesture.ById, setting);
        return approvers.Any(person => person.Id == turn.Actor.Id)
            ? (file, gesture, null)
            : (null, null, new NotYoursToApprove(file, gesture));
    }

    public static async Task<Reply> KeepAsync(CxDb db, Turn turn, IssueFile file, Gesture gesture, GestureState state, string reason)
    {
        var setting = await RemedySettings.OfAsync(db, file.Issue.OrganisationId);
        (gesture.State, gesture.DecidedById, gesture.DecidedAt, gesture.Revision) = (state, turn.Actor.Id, turn.Now, gesture.Revision + 1);
        await db
            .IssueClocks.Where(clock =>
                clock.IssueId == gesture.IssueId && clock.Kind == IssueClockKind.Approval && clock.About == gesture.Id
            )
            .ExecuteDeleteAsync();
        if (state == GestureState.Given)
            await GestureStep.KeepAsync(db, file, gesture, IssueEventKind.Gestured, gesture.ById, turn.Actor.Id, setting);
        else
            await GestureStep.KeepAsync(db, file, gesture, IssueEventKind.GestureDeclined, turn.Actor.Id, gesture.ById, setting, reason);
        db.Append(OutboxMessage.Edit(GestureCards.Subject(gesture), GestureCards.Decided(file, gesture, setting)));
        db.Append(Telling.About(file.Issue, gesture.ById, GestureCards.News(file, gesture, setting, reason), turn.Now));
        return new Reply.Private(Card.Of(GesturesTexts.Decided(file, gesture, setting)));
    }

    private static Task<int?> NumberAsync(CxDb db, Turn turn, Gesture gesture) =>
        db
            .Issues.Where(issue => issue.Id == gesture.IssueId && issue.OrganisationId == turn.Actor.OrganisationId)
            .Select(issue => (int?)issue.Number)
            .SingleOrDefaultAsync();
}
