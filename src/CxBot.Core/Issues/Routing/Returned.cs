using CxBot.Core.Issues.Recovering;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Routing;

/// <summary>Open issues of people who left, or whom no message reaches: they go back to triage, and somebody else is asked.</summary>
internal static class Returned
{
    /// <summary>Gives back all that somebody was responsible for, if nothing reaches them any more.</summary>
    public static async Task AllOfAsync(CxDb db, long personId, DateTime now)
    {
        if (await Reachable.IsAsync(db, personId))
            return;
        var issues = await db
            .Issues.Where(issue =>
                (issue.State == IssueState.Reported && issue.AskedId == personId)
                || ((issue.State == IssueState.Owned || issue.State == IssueState.Recovering) && issue.OwnerId == personId)
            )
            .OrderBy(issue => issue.Id)
            .ToListAsync();
        foreach (var issue in issues)
            await GiveBackAsync(db, await IssueFile.OpenAsync(db, issue, [], now), personId);
    }

    /// <summary>The same for one issue, whoever is responsible for it; whether somebody else was asked.</summary>
    public static async Task<bool> IfUnreachableAsync(CxDb db, IssueFile file)
    {
        var responsible = file.Issue.ResponsibleId;
        if (!file.Issue.IsOpen || (responsible is { } id && await Reachable.IsAsync(db, id)))
            return false;
        return await GiveBackAsync(db, file, responsible);
    }

    // While there is nobody else it stays where it is: their messages wait for them.
    private static async Task<bool> GiveBackAsync(CxDb db, IssueFile file, long? formerId)
    {
        var issue = file.Issue;
        var ladder = await AskLadder.OfAsync(db, file);
        if (ladder.First(issue.Urgency, AskStep.Triage, formerId) is not { } next)
            return false;
        IssueEvent[] back = formerId is { } former ? [issue.GiveBack(former, file.Now)] : [];
        file.Know([next.Person.ToColleague()]);
        await IssueNews.KeepAsync(db, file, [.. back, issue.AskNext(next.Person.Id, file.Now)]);
        IssueNews.TellResponsible(db, file);
        return true;
    }
}
