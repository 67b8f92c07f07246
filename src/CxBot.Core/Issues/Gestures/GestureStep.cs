using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Makes it right: at once what is free or under the limit; above it, one approver is asked.</summary>
internal static class GestureStep
{
    /// <summary>How long an approver is waited for, in their working time.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromHours(2);

    public static async Task<Reply> GiveAsync(CxDb db, PlaybookLibrary playbooks, Turn turn, IssueFile file, GestureWish wish)
    {
        var setting = await RemedySettings.OfAsync(db, file.Issue.OrganisationId);
        var gesture = new Gesture
        {
            IssueId = file.Issue.Id,
            Name = wish.Name,
            Cost = wish.Cost,
            Amount = wish.Amount,
            ById = turn.Actor.Id,
            At = turn.Now,
        };
        var limit = await GestureLimits.OfAsync(db, turn.Actor, wish, setting);
        var spent = await GestureLimits.SpentAsync(db, file.Issue.Id, turn.Actor.Id, wish.Cost);
        if (limit - spent < wish.Amount)
            return await AskAsync(db, playbooks, turn, file, gesture, setting, limit);
        db.Add(gesture);
        await KeepAsync(db, file, gesture, IssueEventKind.Gestured, turn.Actor.Id, null, setting);
        return new Reply.Private(Card.Of(GesturesTexts.Given(file.Issue, gesture, setting)));
    }

    /// <summary>Keeps a gesture with its line of the timeline; every card shows it.</summary>
    public static async Task KeepAsync(
        CxDb db,
        IssueFile file,
        Gesture gesture,
        IssueEventKind kind,
        long by,
        long? person,
        RemedySetting setting,
        string reason = ""
    )
    {
        file.Gestures.RemoveAll(known => gesture.Id != 0 && known.Id == gesture.Id);
        file.Gestures.Add(gesture);
        file.Currency = setting.Currency;
        var words = reason.Length > 0 ? reason : GesturesTexts.Plain(gesture, setting);
        await IssueNews.KeepAsync(db, file, file.Issue.Note(kind, by, person, words, file.Now));
    }

    private static async Task<Reply> AskAsync(
        CxDb db,
        PlaybookLibrary playbooks,
        Turn turn,
        IssueFile file,
        Gesture gesture,
        RemedySetting setting,
        long limit
    )
    {
        if (await GestureApprovers.OfAsync(db, file, turn.Actor.Id, setting) is not [var approver, ..])
            return new NobodyApproves(file.Issue).Reply();
        (gesture.State, gesture.AskedId) = (GestureState.Waiting, approver.Id);
        db.Add(gesture);
        file.Know([approver]);
        await KeepAsync(db, file, gesture, IssueEventKind.GestureAsked, turn.Actor.Id, approver.Id, setting);
        var question = GestureCards.Question(file, gesture, setting);
        db.Append(Telling.About(file.Issue, approver.Id, question, turn.Now, GestureCards.Subject(gesture)));
        db.Add(
            new IssueClock
            {
                IssueId = file.Issue.Id,
                Kind = IssueClockKind.Approval,
                About = gesture.Id,
                NextDueAt = (await WorkingTimes.OfAsync(db, approver.Id)).Add(turn.Now, Patience),
            }
        );
        await db.SaveChangesAsync();
        var given = await db
            .Gestures.Where(one => one.IssueId == file.Issue.Id && one.State == GestureState.Given)
            .Select(one => one.Name)
            .ToListAsync();
        var free = playbooks
            .For(file.Issue, file.Point, turn.Actor.Language)
            .Gestures.Where(one => one.Cost == GestureCost.Free && !given.Contains(one.Name));
        return new Reply.Private(GestureCards.Asked(file, gesture, approver, setting, limit, free));
    }
}
