using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>Takes the editor's word with which a story goes back to its author, for another version or for good.</summary>
internal sealed class RejectedStory(CxDb db) : IForm
{
    private const string FormId = "story.word";
    private const string Word = "word";
    private const string Final = "final:";
    private const int LongestWord = 500;

    public string Id => FormId;

    public static Form Form(StorySubmission story, bool isFinal) => Form(isFinal ? $"{Final}{story.Id}" : $"{story.Id}");

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var desk = new StoryDesk(db, turn.Now);
        var isFinal = submitted.State.StartsWith(Final, StringComparison.Ordinal);
        var (story, refusal) = await desk.FindAsync(isFinal ? submitted.State[Final.Length..] : submitted.State, turn.Actor);
        if (story is null)
            return refusal!.Reply();
        var word = submitted.Answers[Word];
        if (word.Length == 0)
            return new Reply.Fix(Form(submitted.State), new Dictionary<string, Text> { [Word] = StoryTexts.WordMissing });

        AuditLog.Note(db, turn, isFinal ? AuditAct.StoryDeclined : AuditAct.StorySentBack, story.Title);
        await desk.RejectAsync(story, turn.Actor, Ellipsis.Shorten(word, LongestWord), isFinal);
        return new Reply.Private(Card.Of(StoryTexts.WordSent));
    }

    private static Form Form(string state) =>
        new(
            FormId,
            StoryTexts.WordTitle,
            StoryTexts.Send,
            [
                new TextField(Word, StoryTexts.WordLabel)
                {
                    Multiline = true,
                    MaxLength = LongestWord,
                    Hint = StoryTexts.WordHint,
                },
            ]
        )
        {
            State = state,
        };
}
