using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Clocks;

/// <summary>
/// Nobody took it in time: the next step is asked. When the last one was, those who look after strays are reminded until
/// somebody has it.
/// </summary>
internal sealed class ClaimHand : IClockHand
{
    // Whoever can be asked may turn up meanwhile.
    private static readonly TimeSpan LookAgain = TimeSpan.FromHours(1);

    public IssueClockKind Kind => IssueClockKind.Claim;

    public async Task StrikeAsync(CxDb db, IssueClock clock, DateTime now)
    {
        var issue = await db.Issues.SingleAsync(issue => issue.Id == clock.IssueId);
        var file = await IssueFile.OpenAsync(db, issue, [], now);
        var ladder = await AskLadder.OfAsync(db, file);
        var next = issue.AskedId is { } asked && clock.Rung < ClockSetting.Reminding ? ladder.After(asked, issue.Urgency) : null;
        if (issue.AskedId is null)
            next = ladder.First(issue.Urgency);
        if (next is null)
            await RemindAsync(db, clock, file, ladder);
        else
            await AskAsync(db, file, ladder, next);
        await db.SaveChangesAsync();
    }

    private static async Task AskAsync(CxDb db, IssueFile file, AskLadder ladder, AskCandidate next)
    {
        var (issue, former) = (file.Issue, file.Issue.AskedId);
        file.Know([next.Person.ToColleague()]);
        await IssueNews.KeepAsync(db, file, issue.AskNext(next.Person.Id, file.Now));
        IssueNews.TellResponsible(db, file);
        // Whoever was asked before may still take it: their card says how it stands and keeps its button.
        if (former is { } before && file.Person(before) is { } person)
        {
            if (file.IsHiddenFrom(person))
                IssueNews.ReleaseFormer(db, file, before);
            else
                db.Append(OutboxMessage.Edit(IssueSubjects.With(issue, before), IssueCards.Details(file, person)));
        }
        if (next.Step is AskStep.Triage or AskStep.Administrators)
            await Warnings.TellAsync(
                db,
                file,
                ladder.Beside(next.Person.Id).Select(one => one.Person.Id).Where(id => id != next.Person.Id),
                reader => ClockCards.Unclaimed(file, reader)
            );
    }

    private static async Task RemindAsync(CxDb db, IssueClock clock, IssueFile file, AskLadder ladder)
    {
        var strays = ladder.Strays().Select(one => one.Person.Id);
        if (file.Issue.AskedId is { } asked)
            strays = strays.Append(asked);
        await Warnings.TellAsync(db, file, strays, reader => ClockCards.Unclaimed(file, reader));
        var time = await ClockSetting.TimeOfAsync(db, file.Issue);
        clock.Rung = ClockSetting.Reminding;
        clock.NextDueAt = file.Issue.AskedId is null ? file.Now + LookAgain : time.Add(file.Now, ClockLimits.Again(file.Issue));
        IssueNews.Redraw(db, file);
    }
}
