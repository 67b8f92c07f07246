using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>Who looks after an organisation.</summary>
internal static class Administrators
{
    /// <summary>Their ids; nobody before the bot was installed or added to a first channel.</summary>
    public static async Task<IReadOnlyList<long>> OfAsync(CxDb db, long organisationId) =>
        await db
            .People.Where(person => person.OrganisationId == organisationId && person.IsAdministrator && person.IsActive)
            .OrderBy(person => person.Id)
            .Select(person => person.Id)
            .ToListAsync();

    /// <summary>Makes somebody the first, if the organisation has none.</summary>
    public static async Task AppointFirstAsync(CxDb db, PeopleDirectory people, Colleague colleague, DateTime now)
    {
        // Locks the row, so that of two at once only one is appointed.
        var organisations = db.Organisations.Where(organisation => organisation.Id == colleague.OrganisationId);
        await organisations.ExecuteUpdateAsync(set => set.SetProperty(one => one.TimeZone, one => one.TimeZone));
        if ((await OfAsync(db, colleague.OrganisationId)).Count > 0)
            return;
        await db
            .People.Where(person => person.Id == colleague.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.IsAdministrator, true));
        // The first administrator's day is the organisation's until somebody sets another: weeks of the board begin in it.
        await organisations.ExecuteUpdateAsync(set => set.SetProperty(one => one.TimeZone, colleague.TimeZone));
        AuditLog.Note(db, colleague, now, AuditAct.FirstAdministrator);
        await TeamAsking.AskAllAsync(db, colleague.OrganisationId, now);
        db.AfterCommit(() => people.Forget(colleague.Id));
    }
}
