using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues;

/// <summary>The card of a room as one reader sees it, asked for by clients that show people different things.</summary>
internal sealed class ViewIssue(CxDb db) : IButton, IReadOnlyHandler
{
    public const string ViewAction = "issue.view";

    public string Action => ViewAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        await IssueFile.FindAsync(db, turn, IssueKey.Parse(pressed.Value)) is { } file
        && !file.Issue.IsRestricted
        && IssueRules.Fault(file, IssueAct.See, turn.Actor) is null
            ? new Reply.Replace(IssueCards.Room(file, turn.Actor))
            : new Reply.Silent();
}
