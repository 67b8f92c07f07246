using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"Edit": opens a story's words for an editor.</summary>
internal sealed class EditStory(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "story.edit";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (story, refusal) = await new StoryDesk(db, turn.Now).FindAsync(pressed.Value, turn.Actor);
        return story is null ? refusal!.Reply() : new Reply.Ask(await EditedStory.FormAsync(db, story, turn.Now));
    }
}
