using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Does what is due when a clock of its kind strikes; one a kind, a singleton.</summary>
internal interface IClockHand
{
    /// <summary>Which clocks it strikes.</summary>
    IssueClockKind Kind { get; }

    /// <summary>
    /// Acts inside the writer, and saves. It moves the clock's <see cref="IssueClock.NextDueAt"/> into the future or removes the
    /// row: one left as it was strikes again at the next look.
    /// </summary>
    Task StrikeAsync(CxDb db, IssueClock clock, DateTime now);
}
