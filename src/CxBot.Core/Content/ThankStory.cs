using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>"Thank them": the people of the pack's stories are invented, so the thanks are counted and turned to a real colleague.</summary>
internal sealed class ThankStory(CxDb db, ContentLibrary library) : IButton
{
    public const string ActionName = "story.thank";

    public string Action => ActionName;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        if (await PostedItem.FindAsync(db, library, pressed.Value, turn.Actor) is not { Item.Kind: ContentKind.Story } posted)
            return new PostedItemGone().Reply();
        if (await posted.PressAsync(db, turn.Actor, ReactionKind.Thanks, turn.Now))
            await posted.ShowAsync(db);
        return new Reply.Private(ContentCards.WhoElse());
    }
}
