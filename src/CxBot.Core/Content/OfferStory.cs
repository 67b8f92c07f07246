using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"I have one too": opens the form for a story of one's own.</summary>
internal sealed class OfferStory(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "story.mine";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        new Reply.Ask(await StoryForm.EmptyAsync(db, turn.Actor));
}
