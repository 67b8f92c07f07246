using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.Storage;

namespace CxBot.Core.Board;

/// <summary>Shows the board to whoever asks.</summary>
internal sealed class ShowBoard(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "board";
    public Text Usage => BoardTexts.Usage;
    public Text Details => BoardTexts.Details;
    public int? HelpRank => 5;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        // Being on the board is a switch that a button turns: looking at it writes nothing.
        if (invoked.Text.Trim().ToLowerInvariant() is "on" or "off")
            return new Reply.Private(await BoardSwitch.CardAsync(db, turn.Actor, ct));
        var (wish, unknown) = BoardWish.Read(invoked.Text);
        if (unknown is not null)
            return PlainWords.Offer($"{invoked.Word} {invoked.Text}", turn) ?? new BoardWordUnknown(unknown).Reply();
        return new Reply.Private(await CardAsync(db, wish, turn, ct));
    }

    /// <summary>The board that somebody wants.</summary>
    public static async Task<Card> CardAsync(CxDb db, BoardWish wish, Turn turn, CancellationToken ct)
    {
        var (season, hasEnded) = wish.Season(turn.Now, await BoardCalendar.ReadAsync(db, turn.Actor.OrganisationId, ct));
        return BoardCards.Board(await BoardReading.ViewAsync(db, turn.Actor, season, wish.Scope, hasEnded, ct), turn.Actor);
    }
}
