using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Board;

/// <summary>Takes somebody off the board, before ranks are counted; their points stay theirs, and their team's.</summary>
internal sealed class LeaveBoard(CxDb db) : IButton
{
    public const string PressAction = "board.leave";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) => BoardSwitch.TurnAsync(db, turn, isOff: true, ct);
}
