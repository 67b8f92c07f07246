using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>One story, now, for the asker alone; or the form for one of theirs.</summary>
internal sealed class ShowStory(CxDb db, ContentLibrary library) : ICommand, IReadOnlyHandler
{
    public const string Word = "story";

    public string Name => Word;
    public Text Usage => ContentTexts.StoryUsage;
    public Text? Details => ContentTexts.StoryDetails;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (invoked.Text.Trim().Equals("new", StringComparison.OrdinalIgnoreCase))
            return new Reply.Ask(await StoryForm.EmptyAsync(db, turn.Actor));
        return await ShownItem.ForAsync(db, library, ContentKind.Story, invoked.Text, turn) is { } story
            ? new Reply.Private(ContentCards.Asked(story))
            : new NothingToShow().Reply();
    }
}
