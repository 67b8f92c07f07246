using CxBot.Core.Chat;

namespace CxBot.Core.Board;

/// <summary>A line of the ledger as its person reads it: "16 Nov: you put CX-1 right, 5 points".</summary>
internal static class CreditLine
{
    /// <param name="credit">The line.</param>
    /// <param name="issue">What it was for, if it was for an issue.</param>
    /// <param name="by">Who confirmed or corrected it, if somebody did.</param>
    public static Text Of(Credit credit, Text issue, Text by)
    {
        var part = credit.Role == CreditRole.Thanked ? BoardTexts.YourThanks : BoardTexts.Your(credit.Role, issue);
        part = credit.Cause switch
        {
            CreditCause.Corrected => BoardTexts.Corrected(part, by, credit.Words),
            CreditCause.Confirmed when credit.ById is null => BoardTexts.ConfirmedBySurvey(part),
            CreditCause.Confirmed => BoardTexts.Confirmed(part, by),
            // Lines of earlier releases say by their sign alone that they take something back.
            _ when credit.Points < 0 || credit.Count < 0 => BoardTexts.Reversed(part),
            _ => part,
        };
        return credit.Role == CreditRole.Thanked
            ? BoardTexts.ThanksLine(credit.Day, part)
            : BoardTexts.Line(credit.Day, part, credit.Points);
    }
}
