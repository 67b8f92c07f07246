using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"Send back": asks the editor for a word to the author.</summary>
internal sealed class RejectStory(CxDb db) : IButton, IReadOnlyHandler
{
    public const string SendBackAction = "story.sendback";

    public string Action => SendBackAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (story, refusal) = await new StoryDesk(db, turn.Now).FindAsync(pressed.Value, turn.Actor);
        return story is null ? refusal!.Reply() : new Reply.Ask(RejectedStory.Form(story, isFinal: false));
    }
}
