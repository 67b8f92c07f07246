using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Board;

/// <summary>Puts somebody back on the board.</summary>
internal sealed class JoinBoard(CxDb db) : IButton
{
    public const string PressAction = "board.join";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        BoardSwitch.TurnAsync(db, turn, isOff: false, ct);
}
