using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"Trying it": counted once for each person, and the card shows how many.</summary>
internal sealed class TryTip(CxDb db, ContentLibrary library) : IButton
{
    public const string PressAction = "tip.trying";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        if (await PostedItem.FindAsync(db, library, pressed.Value, turn.Actor) is not { Item.Kind: ContentKind.Tip } posted)
            return new PostedItemGone().Reply();
        await posted.TakeBackAsync(db, turn.Actor, ReactionKind.NotForUs);
        if (!await posted.PressAsync(db, turn.Actor, ReactionKind.Trying, turn.Now))
            return new Reply.Private(Card.Of(ContentTexts.CountedAlready));
        await posted.ShowAsync(db);
        return new Reply.Silent();
    }
}
