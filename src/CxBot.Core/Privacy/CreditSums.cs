using CxBot.Core.Board;

namespace CxBot.Core.Privacy;

/// <summary>What is left of old credits: how much, in which part, in which week; no longer for what.</summary>
internal static class CreditSums
{
    /// <summary>Sums that count the same in every week, month and quarter as the credits of one person did.</summary>
    public static IEnumerable<Credit> Of(IEnumerable<Credit> credits, DayOfWeek weekStart) =>
        credits
            .GroupBy(credit => (credit.OrganisationId, credit.PersonId, credit.Role, Day: PieceOf(credit.Day, weekStart)))
            .Select(group => new Credit
            {
                OrganisationId = group.Key.OrganisationId,
                PersonId = group.Key.PersonId,
                Role = group.Key.Role,
                Day = group.Key.Day,
                BookedAt = group.Key.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
                Points = group.Sum(credit => credit.Points),
                Recoveries = group.Sum(credit => credit.Recoveries),
                Count = group.Sum(credit => credit.Count),
            });

    // The first day of the week, or of the month where the week began in the one before.
    private static DateOnly PieceOf(DateOnly day, DayOfWeek weekStart)
    {
        var week = day.AddDays(-(((int)day.DayOfWeek - (int)weekStart + 7) % 7));
        var month = new DateOnly(day.Year, day.Month, 1);
        return week > month ? week : month;
    }
}
