using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Scheduling;

/// <summary>When people are at work: in the hours they gave, else their organisation's, in their own zone and by its holidays.</summary>
internal static class WorkingTimes
{
    /// <summary>One person's working time.</summary>
    public static async Task<WorkingTime> OfAsync(CxDb db, long personId) => (await OfAsync(db, [personId]))[personId];

    /// <summary>People's working times, by id; who is not known is left out.</summary>
    public static async Task<IReadOnlyDictionary<long, WorkingTime>> OfAsync(CxDb db, IReadOnlyCollection<long> personIds)
    {
        var people = await (
            from person in db.People
            join organisation in db.Organisations on person.OrganisationId equals organisation.Id
            where personIds.Contains(person.Id)
            select new
            {
                person.Id,
                person.OrganisationId,
                person.TimeZone,
                person.WorkingHours,
                Usual = organisation.WorkingHours,
            }
        ).ToListAsync();
        var free = await FreeDays.OfAsync(
            db,
            [.. people.Select(person => person.OrganisationId).Distinct()],
            [.. people.Select(person => person.TimeZone).Distinct()]
        );
        return people.ToDictionary(
            person => person.Id,
            person => new WorkingTime(
                person.TimeZone,
                HoursOf(person.WorkingHours, person.Usual),
                free.GetValueOrDefault((person.OrganisationId, person.TimeZone), FreeDays.None)
            )
        );
    }

    /// <summary>The hours that hold for a person, of what stands in their row and in their organisation's.</summary>
    public static WorkingHours HoursOf(string own, string usual) =>
        WorkingHours.Read(own) ?? WorkingHours.Read(usual) ?? WorkingHours.Usual;
}
