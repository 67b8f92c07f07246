namespace CxBot.Core.Board;

/// <summary>Why a line of the ledger was booked. Kept by name: add, never rename.</summary>
public enum CreditCause
{
    /// <summary>For what somebody did. Lines of earlier releases that take one back have this too.</summary>
    Given,

    /// <summary>What was good came back, so the credit for it is taken back.</summary>
    Reversed,

    /// <summary>Somebody else confirmed it later, so it counts more.</summary>
    Confirmed,

    /// <summary>A manager or administrator corrected it.</summary>
    Corrected,
}
