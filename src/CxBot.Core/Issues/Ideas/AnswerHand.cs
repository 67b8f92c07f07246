using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Ideas;

/// <summary>
/// Reminds whoever has it on the last morning, and when that day passed without an answer somebody beside them: the contact
/// point's backup, else the triage people, else the administrators. Each once.
/// </summary>
internal sealed class AnswerHand : IClockHand
{
    public IssueClockKind Kind => IssueClockKind.Answer;

    public async Task StrikeAsync(CxDb db, IssueClock clock, DateTime now)
    {
        var issue = await db.Issues.SingleAsync(issue => issue.Id == clock.IssueId);
        var file = await IssueFile.OpenAsync(db, issue, [], now);
        var isLate = clock.Rung > 0;
        if (IsAnswered(file))
        {
            db.Remove(clock);
        }
        else
        {
            foreach (var person in isLate ? await OthersAsync(db, file) : await ResponsibleAsync(db, file))
                db.Add(Duty.For(person.Id, IdeaCards.Reminder(file, isLate, person), now));
            if (isLate)
                db.Remove(clock);
            else
                (clock.Rung, clock.NextDueAt) = (1, await NextMorningAsync(db, issue, now));
        }
        await db.SaveChangesAsync();
    }

    private static bool IsAnswered(IssueFile file) =>
        IdeaAnswers.Latest(file) is not null || file.State is not (IssueState.Reported or IssueState.Owned);

    private static async Task<DateTime> NextMorningAsync(CxDb db, Issue issue, DateTime now)
    {
        var time = await WorkingTimes.OfAsync(db, issue.ResponsibleId ?? issue.ReporterId);
        return time.NextOpen(time.EndOfDay(now, 0));
    }

    private static async Task<IReadOnlyList<Colleague>> ResponsibleAsync(CxDb db, IssueFile file) =>
        await AmongAsync(db, file, person => person.Id == file.Issue.ResponsibleId) is { Count: > 0 } responsible
            ? responsible
            : await OthersAsync(db, file);

    private static async Task<IReadOnlyList<Colleague>> OthersAsync(CxDb db, IssueFile file)
    {
        if (file.Issue.IsRestricted)
            return [.. file.Confidants.Where(person => person.Id != file.Issue.ResponsibleId)];
        var others = await AmongAsync(db, file, person => person.Id != file.Issue.ResponsibleId);
        return others.FindAll(person => person.Id == file.Point?.BackupId) is { Count: > 0 } backup ? backup
            : others.FindAll(person => person.IsTriage) is { Count: > 0 } triage ? triage
            : others;
    }

    // Those who are here and may answer it.
    private static async Task<List<Colleague>> AmongAsync(CxDb db, IssueFile file, Func<Colleague, bool> fits)
    {
        var (owner, asked, backup) = (file.Issue.OwnerId, file.Issue.AskedId, file.Point?.BackupId);
        var people = await db
            .People.AsNoTracking()
            .Where(person => person.OrganisationId == file.Issue.OrganisationId && person.IsActive && !person.IsGuest && !person.IsBot)
            .Where(person => person.IsTriage || person.IsAdministrator || person.Id == owner || person.Id == asked || person.Id == backup)
            .OrderBy(person => person.Id)
            .ToListAsync();
        return [.. people.Select(person => person.ToColleague()).Where(person => fits(person) && IdeaAnswers.Fault(file, person) is null)];
    }
}
