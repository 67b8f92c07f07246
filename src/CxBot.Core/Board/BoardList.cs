namespace CxBot.Core.Board;

/// <summary>What the board counts beside one another. Kept by name: add, never rename.</summary>
public enum BoardList
{
    /// <summary>Who reported what became a recovery, or what was mended before it reached a customer.</summary>
    Started,

    /// <summary>Who put it right, and who helped.</summary>
    Fixed,

    /// <summary>Who was thanked. Never ranks.</summary>
    Thanked,
}
