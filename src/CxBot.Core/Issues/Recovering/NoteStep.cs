using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>A colleague adds what they know.</summary>
internal static class NoteStep
{
    public const string FormId = "issue.note";
    public const string WordsField = "words";

    public static Form Form(IssueKey key, Issue issue) =>
        new(
            FormId,
            StepFormTexts.NoteTitle(issue),
            StepFormTexts.Save,
            [new TextField(WordsField, StepFormTexts.NoteWords) { Multiline = true, Hint = StepFormTexts.PrivateHint }]
        )
        {
            State = key.ToString(),
        };

    public static async Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IssueRules.Fault(file, IssueAct.Note, turn.Actor) is { } refusal)
            return refusal.Reply();
        var words = TypedWords.Read(typed, turn.Mentioned);
        if (words.Text.Length == 0)
            return new Reply.Ask(Form(key, file.Issue));

        await IssueNews.KeepAsync(db, file, file.Issue.AddNote(turn.Actor.Id, words.Text, turn.Now));
        return StepAnswer.Say(StepTexts.Noted(file), words);
    }
}
