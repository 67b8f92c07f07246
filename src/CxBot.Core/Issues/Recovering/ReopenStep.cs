using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>It came back: the issue goes to whoever had it, and the credit for its end is taken back on this day.</summary>
internal static class ReopenStep
{
    public const string FormId = "issue.reopen";
    public const string WordsField = "words";

    public static async Task<Reply> RunAsync(CxDb db, PlaybookLibrary playbooks, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Reopen, turn.Actor) is { } refusal)
            return refusal.Reply();
        var words = TypedWords.Read(typed, turn.Mentioned);
        if (words.Text.Length == 0)
            return new Reply.Ask(Form(key, file.Issue));

        await ReopenAsync(db, playbooks, file, turn.Actor.Id, words.Text);
        return StepAnswer.Say(StepTexts.Reopened(file), words);
    }

    /// <summary>Opens it again, whoever may.</summary>
    public static async Task ReopenAsync(CxDb db, PlaybookLibrary playbooks, IssueFile file, long by, string words)
    {
        TakeCreditBack(db, file);
        await FollowUpClock.StopAsync(db, file, by);
        await IssueNews.KeepAsync(db, file, file.Issue.Reopen(by, words, file.Now));
        await PlaybookNews.RenewAsync(db, playbooks, file);
        if (!await Returned.IfUnreachableAsync(db, file) && file.Issue.ResponsibleId != by)
            IssueNews.TellResponsible(db, file);
    }

    private static Form Form(IssueKey key, Issue issue) =>
        new(
            FormId,
            StepFormTexts.ReopenTitle(issue),
            StepFormTexts.Reopen,
            [new TextField(WordsField, StepFormTexts.ReopenWords) { Multiline = true, Hint = StepFormTexts.PrivateHint }]
        )
        {
            State = key.ToString(),
        };

    private static void TakeCreditBack(CxDb db, IssueFile file)
    {
        if (file.Awards.Count == 0)
            return;
        var calendar = BoardCalendar.Of(db, file.Issue.OrganisationId);
        foreach (var award in file.Awards)
            db.Append(Credit.ForIssue(file.Issue, award.Reversed(), calendar, file.Now));
        file.Awards = [];
    }
}
