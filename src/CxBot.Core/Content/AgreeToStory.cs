using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"Yes, with my name".</summary>
internal sealed class AgreeToStory(CxDb db) : IButton
{
    public const string NamedAction = "story.named";

    public string Action => NamedAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        StoryConsents.AnswerAsync(db, pressed, turn, ConsentAnswer.Named);
}
