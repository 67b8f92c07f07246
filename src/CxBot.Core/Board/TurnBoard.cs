using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Board;

/// <summary>Turns the board to another period.</summary>
internal sealed class TurnBoard(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "board.show";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var span = Enum.TryParse<BoardSpan>(pressed.Value, out var found) ? found : BoardSpan.Month;
        var season = await BoardReading.SeasonAsync(db, turn, span, ct);
        return new Reply.Replace(BoardCards.Board(await BoardReading.ViewAsync(db, turn.Actor, season, onlyAround: false, ct), turn.Actor));
    }
}
