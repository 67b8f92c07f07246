using CxBot.Core.Storage;

namespace CxBot.Core.People;

/// <summary>Who reports to whom.</summary>
internal static class Team
{
    /// <summary>A manager's confirmed team: those of them who are still here.</summary>
    public static IQueryable<Person> MembersOf(CxDb db, long managerId) =>
        from membership in db.TeamMemberships
        join person in db.People on membership.MemberId equals person.Id
        where membership.ManagerId == managerId && membership.ConfirmedAt != null && person.IsActive
        select person;
}
