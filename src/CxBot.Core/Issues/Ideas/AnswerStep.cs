using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Ideas;

/// <summary>Whoever has it tells the reporter what will come of it; without words it asks for them.</summary>
internal static class AnswerStep
{
    public const string FormId = "idea.answer";
    public const string WordsField = "words";

    public static async Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (IdeaAnswers.Fault(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        var words = TypedWords.Read(typed, turn.Mentioned);
        if (words.Text.Length == 0)
            return new Reply.Ask(Form(key, file));
        await IssueNews.KeepAsync(db, file, file.Issue.Note(IssueEventKind.Answered, turn.Actor.Id, null, words.Text, turn.Now));
        // An edit notifies nobody, and an answer is what they wait for.
        if (file.Issue.ReporterId != turn.Actor.Id && file.Person(file.Issue.ReporterId) is not { IsBot: true })
            db.Append(Telling.About(file.Issue, file.Issue.ReporterId, IdeaCards.Answer(file, turn.Actor, words.Text), turn.Now));
        return StepAnswer.Say(IdeasTexts.AnswerThanks(file), words);
    }

    private static Form Form(IssueKey key, IssueFile file) =>
        new(
            FormId,
            IdeasTexts.FormTitle(file.Issue),
            IdeasTexts.Answer,
            [
                new TextField(WordsField, IdeasTexts.Question(file.Name(file.Issue.ReporterId)))
                {
                    Multiline = true,
                    Hint = IdeasTexts.QuestionHint,
                },
            ]
        )
        {
            State = key.ToString(),
        };
}
