using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>Who answers for somebody who is away.</summary>
internal static class StandIn
{
    /// <summary>
    /// The person themselves, or, while they pause, the backup that they chose. Away without a backup, or with one who is away too,
    /// it stays with them: somebody must have it.
    /// </summary>
    public static async Task<Person> ForAsync(CxDb db, Person person, DateTime now)
    {
        if (await BackupAsync(db, person, now) is not { } backup || await BackupAsync(db, backup, now) is not null)
            return person;
        return backup;
    }

    private static async Task<Person?> BackupAsync(CxDb db, Person person, DateTime now)
    {
        var today = LocalDay.Of(now, person.TimeZone);
        return await (
            from preference in db.NudgePreferences
            join backup in db.People on preference.BackupId equals backup.Id
            where
                preference.PersonId == person.Id
                && preference.PausedUntil > today
                && backup.OrganisationId == person.OrganisationId
                && backup.IsActive
                && !backup.IsGuest
                && !backup.IsBot
            select backup
        )
            .AsNoTracking()
            .SingleOrDefaultAsync();
    }
}
