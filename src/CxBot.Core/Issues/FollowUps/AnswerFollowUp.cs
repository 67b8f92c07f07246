using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.FollowUps;

/// <summary>The fixer says how the customer is. What still is good closes the issue, and the reporter reads it. The question goes.</summary>
internal sealed class AnswerFollowUp(CxDb db) : IButton
{
    public const string PressAction = "followup.answer";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        // "17 StillFine"; anybody may make one up.
        var parts = pressed.Value.Split(' ', 2);
        var id = long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        if (
            parts.Length < 2
            || !Enum.TryParse<FollowUpResult>(parts[1], out var result)
            || result == FollowUpResult.CameBack
            || !Enum.IsDefined(result)
            || await db.FollowUps.SingleOrDefaultAsync(one => one.Id == id, ct) is not { } asked
            || await NumberAsync(asked, turn, ct) is not { } number
            || await IssueFile.FindAsync(db, turn, number) is not { } file
        )
            return new NoSuchIssue(0).Reply();
        if (asked.Result is { } before)
            return new Reply.Replace(Card.Of(FollowUpsTexts.AnsweredAlready(file.Issue, before)));
        if (IssueRules.Fault(file, IssueAct.Reopen, turn.Actor) is { } refusal)
            return refusal.Reply();
        (asked.Result, asked.AnsweredById, asked.AnsweredAt) = (result, turn.Actor.Id, turn.Now);
        if (result == FollowUpResult.Skipped)
            await db.SaveChangesAsync(ct);
        else
            await IssueNews.KeepAsync(db, file, file.Issue.FollowUp(turn.Actor.Id, result.ToString(), turn.Now));
        return new Reply.Replace(Card.Of(FollowUpsTexts.Thanks(file, result)));
    }

    private Task<int?> NumberAsync(FollowUp asked, Turn turn, CancellationToken ct) =>
        db
            .Issues.Where(issue => issue.Id == asked.IssueId && issue.OrganisationId == turn.Actor.OrganisationId)
            .Select(issue => (int?)issue.Number)
            .SingleOrDefaultAsync(ct);
}
