namespace CxBot.Core.Board;

/// <summary>Whom a board shows.</summary>
internal enum BoardScope
{
    /// <summary>The best of everybody, and the reader with their neighbours.</summary>
    Everybody,

    /// <summary>The teams, per head, and the reader's own.</summary>
    Team,

    /// <summary>The reader with their neighbours.</summary>
    Me,
}
