using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Privacy;

/// <summary>"Yes, for good": they are nobody's colleague here from now on, and are forgotten in a minute.</summary>
internal sealed class ForgetForGood(CxDb db, PeopleDirectory people) : IButton
{
    public const string PressAction = "forget.forgood";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        // A button that somebody else was shown forgets nobody.
        if (pressed.Value != turn.Actor.Id.ToString(CultureInfo.InvariantCulture))
            return new Reply.Replace(ForgettingCards.First());
        if (await SigningOff.FaultAsync(db, turn.Actor) is { } refusal)
            return refusal.Reply();
        await SigningOff.RunAsync(db, turn);
        db.AfterCommit(() => people.Forget(turn.Actor.Id));
        return new Reply.Replace(Card.Of(PrivacyTexts.Forgotten));
    }
}
