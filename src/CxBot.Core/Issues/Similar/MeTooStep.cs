using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Similar;

/// <summary>Counts somebody in on an issue of another's: the number grows, and they hear how it ends.</summary>
internal static class MeTooStep
{
    /// <param name="db">The writer's.</param>
    /// <param name="turn">Who it is.</param>
    /// <param name="number">The issue.</param>
    /// <param name="story">What they were about to send; kept as a note, so that nothing is lost. Without personal data.</param>
    public static async Task<Reply> RunAsync(CxDb db, Turn turn, int number, MaskedText story)
    {
        if (await IssueFile.FindAsync(db, turn, number) is not { } file)
            return new NoSuchIssue(number).Reply();
        if (IssueRules.Fault(file, IssueAct.See, turn.Actor) is { } refusal)
            return refusal.Reply();
        var issue = file.Issue;
        if (issue.IsRestricted || issue.ReporterId == turn.Actor.Id)
            return new YoursToHearAlready(issue).Reply();
        if (!issue.IsOpen)
            return new IssueStands(file).Reply();

        if (!await db.MeToos.AnyAsync(too => too.IssueId == issue.Id && too.PersonId == turn.Actor.Id))
        {
            db.Add(
                new MeToo
                {
                    IssueId = issue.Id,
                    PersonId = turn.Actor.Id,
                    At = turn.Now,
                }
            );
            file.MeToo++;
            db.Append(OutboxMessage.ToPerson(turn.Actor.Id, MeTooCards.Message(file), IssueSubjects.MeToo(issue)));
        }
        else if (story.Text.Length == 0)
            return new CountedInAlready(issue).Reply();
        await IssueNews.KeepAsync(db, file, issue.AddMeToo(turn.Actor.Id, story.Text, turn.Now));
        return StepAnswer.Say(SimilarTexts.CountedIn(file), story);
    }
}
