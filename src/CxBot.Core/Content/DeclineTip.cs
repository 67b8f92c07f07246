using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"Not for us": nobody sees it, and the channel gets fewer tips of that kind.</summary>
internal sealed class DeclineTip(CxDb db, ContentLibrary library) : IButton
{
    public const string PressAction = "tip.notforus";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        if (await PostedItem.FindAsync(db, library, pressed.Value, turn.Actor) is not { Item.Kind: ContentKind.Tip } posted)
            return new PostedItemGone().Reply();
        await posted.PressAsync(db, turn.Actor, ReactionKind.NotForUs, turn.Now);
        if (await posted.TakeBackAsync(db, turn.Actor, ReactionKind.Trying))
            await posted.ShowAsync(db);
        return new Reply.Private(Card.Of(ContentTexts.NotForUsNoted));
    }
}
