using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>A step of somebody in charge that takes words and a moment: from what was typed where both can be read, else by a form.</summary>
internal sealed record MomentStep
{
    public required IssueAct Act { get; init; }

    public required string FormId { get; init; }

    public required MomentField When { get; init; }

    public required WordsField Words { get; init; }

    /// <summary>Whether the form asks for the moment before the words.</summary>
    public bool WhenComesFirst { get; init; }

    public required Func<string, Text> Title { get; init; }

    public required Text Save { get; init; }

    /// <summary>Parts what was typed; what is not there is empty.</summary>
    public required Func<string, Turn, (string Words, string When)> Cut { get; init; }

    /// <summary>Changes the issue, by the words, the moment and the turn.</summary>
    public required Func<Issue, string, DateTime, Turn, IssueEvent> Move { get; init; }

    public required Func<IssueFile, Text> Said { get; init; }

    /// <summary>By what was typed; what can't be read so opens the form.</summary>
    public Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string typed) =>
        BeginAsync(
            db,
            turn,
            key,
            file =>
            {
                var (words, when) = Cut(MentionMarks.Fill(typed, turn.Mentioned).Trim(), turn);
                var moment = When.Read(when, turn);
                return words.Length > 0 && moment is { } kept && When.Takes(kept, turn)
                    ? KeepAsync(db, turn, key, file, words, kept)
                    : Task.FromResult<Reply>(new Reply.Ask(Form(key, file.Issue, words, moment, turn)));
            }
        );

    /// <summary>Takes the form.</summary>
    public Task<Reply> SendAsync(CxDb db, Turn turn, IssueKey key, FormAnswers answers) =>
        BeginAsync(
            db,
            turn,
            key,
            file =>
            {
                var faults = new Dictionary<string, Text>();
                if (answers[Words.Id].Trim().Length == 0)
                    faults[Words.Id] = Words.Missing;
                var moment = When.Read(answers, turn, faults);
                return faults.Count > 0
                    ? Task.FromResult<Reply>(new Reply.Fix(Form(key, file.Issue, "", null, turn).With(answers), faults))
                    : KeepAsync(db, turn, key, file, answers[Words.Id], moment);
            }
        );

    private async Task<Reply> BeginAsync(CxDb db, Turn turn, IssueKey key, Func<IssueFile, Task<Reply>> go)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        return IssueRules.Fault(file, Act, turn.Actor) is { } refusal ? refusal.Reply() : await go(file);
    }

    private async Task<Reply> KeepAsync(CxDb db, Turn turn, IssueKey key, IssueFile file, string typed, DateTime moment)
    {
        var words = TypedWords.Read(typed, turn.Mentioned);
        await IssueNews.KeepAsync(db, file, Move(file.Issue, words.Text, moment, turn));
        return StepAnswer.Of(file, key, turn, Said(file), words);
    }

    private Form Form(IssueKey key, Issue issue, string words, DateTime? moment, Turn turn)
    {
        var (what, when) = (Words.Field(words), When.Fields(moment, turn));
        return new Form(FormId, Title(issue.Code), Save, WhenComesFirst ? [.. when, what] : [what, .. when]) { State = key.ToString() };
    }
}
