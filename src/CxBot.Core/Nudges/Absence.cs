using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>Somebody's pause, told to who gives them something to do.</summary>
/// <param name="Person">Who is away.</param>
/// <param name="Until">The day on which they are back.</param>
/// <param name="StandIn">Whom they named for that time.</param>
internal sealed record Absence(Colleague Person, DateOnly Until, Colleague? StandIn)
{
    /// <summary>A person's pause now; null for who is there.</summary>
    public static async Task<Absence?> OfAsync(CxDb db, Colleague person, DateTime now)
    {
        var preference = await db.NudgePreferences.AsNoTracking().SingleOrDefaultAsync(one => one.PersonId == person.Id);
        if (preference?.PausedUntil is not { } until || until <= LocalDay.Of(now, person.TimeZone))
            return null;
        var standIn = await Reachable.Of(db, db.People.AsNoTracking()).SingleOrDefaultAsync(one => one.Id == preference.BackupId);
        return new Absence(person, until, standIn?.ToColleague());
    }
}
