using CxBot.Core.Board;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Corrections;

/// <summary>
/// A good end that counted as unconfirmed is confirmed later, by somebody else than who fixed it or by a survey: what stands at
/// two points counts five from this day on. It is also the only way to five for somebody who reported and fixed it alone.
/// </summary>
internal static class LaterConfirmation
{
    /// <summary>Whether anything would change.</summary>
    public static bool IsDue(IssueFile file) => file.Awards.Any(IsUnconfirmed);

    /// <summary>Confirms it and books the difference; the line of the timeline is still to be kept.</summary>
    /// <param name="db">Inside the writer.</param>
    /// <param name="file">Of an issue at a good end.</param>
    /// <param name="by">Who says so; null for a survey.</param>
    /// <param name="confirmation">How the customer said it.</param>
    public static IssueEvent Book(CxDb db, IssueFile file, long? by, Confirmation confirmation)
    {
        var calendar = BoardCalendar.Of(db, file.Issue.OrganisationId);
        foreach (var award in file.Awards.Where(IsUnconfirmed))
        {
            var credit = Credit.ForChange(file.Issue, award, award with { Points = IssueCredits.Confirmed }, calendar, file.Now);
            (credit.Cause, credit.ById) = (CreditCause.Confirmed, by);
            db.Append(credit);
        }
        file.Awards = [.. file.Awards.Select(award => IsUnconfirmed(award) ? award with { Points = IssueCredits.Confirmed } : award)];
        return file.Issue.Confirm(by, confirmation, file.Now);
    }

    private static bool IsUnconfirmed(Award award) => award is { Points: IssueCredits.Unconfirmed, Role: not CreditRole.Helper };
}
