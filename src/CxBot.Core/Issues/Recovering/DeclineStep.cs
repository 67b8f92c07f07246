using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>Nobody will take it, and the reporter hears why.</summary>
internal static class DeclineStep
{
    public const string FormId = "issue.decline";
    public const string ReasonField = "reason";

    public static async Task<Reply> RunAsync(CxDb db, PlaybookLibrary playbooks, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Decline, turn.Actor) is { } refusal)
            return refusal.Reply();
        var reason = TypedWords.Read(typed, turn.Mentioned);
        if (reason.Text.Length == 0)
            return new Reply.Ask(Form(key, file));

        await IssueNews.KeepAsync(db, file, file.Issue.Decline(turn.Actor.Id, reason.Text, turn.Now));
        await PlaybookNews.RenewAsync(db, playbooks, file);
        return StepAnswer.Say(StepTexts.Declined(file), reason);
    }

    private static Form Form(IssueKey key, IssueFile file) =>
        new(
            FormId,
            StepFormTexts.DeclineTitle(file.Issue),
            StepFormTexts.Decline,
            [new TextField(ReasonField, StepFormTexts.DeclineReason(file.Name(file.Issue.ReporterId))) { Multiline = true }]
        )
        {
            State = key.ToString(),
        };
}
