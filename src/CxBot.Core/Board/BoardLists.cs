namespace CxBot.Core.Board;

/// <summary>Which part counts in which of the board's lists.</summary>
public static class BoardLists
{
    /// <summary>The list of a part.</summary>
    public static BoardList Of(CreditRole role) =>
        role switch
        {
            CreditRole.Starter or CreditRole.Preventer => BoardList.Started,
            CreditRole.Fixer or CreditRole.Helper => BoardList.Fixed,
            _ => BoardList.Thanked,
        };
}
