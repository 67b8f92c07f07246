using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"Tell as a story", chosen on somebody's message: the form with its words in it.</summary>
internal sealed class TellStoryOfMessage(CxDb db) : IMessageAction, IReadOnlyHandler
{
    public string Id => "tell_story";

    public async Task<Reply> RunAsync(MessagePicked picked, Turn turn, CancellationToken ct) =>
        new Reply.Ask(await StoryForm.DraftAsync(db, turn.Actor, "", PersonalData.Mask(picked.Text).Text, [.. turn.Mentioned]));
}
