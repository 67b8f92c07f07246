using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"With my role instead".</summary>
internal sealed class AgreeToStoryUnnamed(CxDb db) : IButton
{
    public const string PressAction = "story.unnamed";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        StoryConsents.AnswerAsync(db, pressed, turn, ConsentAnswer.Unnamed);
}
