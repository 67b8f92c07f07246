using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Ideas;

/// <summary>Whoever has what was caught answers within five working days; mending and declining are answers too.</summary>
internal static class IdeaAnswers
{
    /// <summary>By the end of so many working days.</summary>
    public const int Days = 5;

    private const IssuePart MayAnswer =
        IssuePart.Owner | IssuePart.Backup | IssuePart.Asked | IssuePart.Manager | IssuePart.Triage | IssuePart.Administrator;

    /// <summary>Winds the clock of a new report; it strikes on the morning of the last day.</summary>
    public static async Task BeginAsync(CxDb db, Issue issue, DateTime now)
    {
        if (issue.Kind != IssueKind.Caught)
            return;
        var time = await WorkingTimes.OfAsync(db, issue.AskedId ?? issue.ReporterId);
        db.Add(
            new IssueClock
            {
                IssueId = issue.Id,
                Kind = IssueClockKind.Answer,
                NextDueAt = time.NextOpen(time.EndOfDay(now, Days - 1)),
            }
        );
        await db.SaveChangesAsync();
    }

    /// <summary>The same for what turned out to be of another kind; where a customer is affected after all there is no such clock.</summary>
    public static async Task BeginAnewAsync(CxDb db, Issue issue, DateTime now)
    {
        await db.IssueClocks.Where(clock => clock.IssueId == issue.Id && clock.Kind == IssueClockKind.Answer).ExecuteDeleteAsync();
        await BeginAsync(db, issue, now);
    }

    /// <summary>The latest answer; null for none yet.</summary>
    public static IssueEvent? Latest(IssueFile file) => file.Events.LastOrDefault(line => line.Kind == IssueEventKind.Answered);

    /// <summary>Why this person can't answer; null when they can.</summary>
    public static Refusal? Fault(IssueFile file, Colleague actor)
    {
        if (IssueRules.Fault(file, IssueAct.See, actor) is { } unseen)
            return unseen;
        if (file.Issue.Kind != IssueKind.Caught)
            return new AnswersAreForIdeas(file.Issue);
        if (file.State is not (IssueState.Reported or IssueState.Owned))
            return new IssueStands(file);
        return (file.PartsOf(actor) & MayAnswer) != IssuePart.None ? null : new NotYourIssue(file, IssueAct.Recover);
    }

    /// <summary>On a private card, for whoever may answer.</summary>
    public static IEnumerable<Button> ButtonFor(IssueFile file, Colleague reader) =>
        Fault(file, reader) is null
            ? [new Button(IdeasTexts.Answer, AnswerStep.FormId, IssueKey.Of(file.Issue).ToString()) { OpensForm = true }]
            : [];
}
