using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Board;

/// <summary>Turns the board to another period, or to others than it shows.</summary>
internal sealed class TurnBoard(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "board.show";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        new Reply.Replace(await ShowBoard.CardAsync(db, BoardWish.ReadValue(pressed.Value), turn, ct));
}
