using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"Thank them": counted once for each person, and followed by the way to thank a real colleague.</summary>
internal sealed class ThankStory(CxDb db, ContentLibrary library) : IButton
{
    public const string PressAction = "story.thank";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        if (await PostedItem.FindAsync(db, library, pressed.Value, turn.Actor) is not { Item.Kind: ContentKind.Story } posted)
            return new PostedItemGone().Reply();
        if (await posted.PressAsync(db, turn.Actor, ReactionKind.Thanks, turn.Now))
            await posted.ShowAsync(db);
        return new Reply.Private(ContentCards.Thanked(posted.Item));
    }
}
