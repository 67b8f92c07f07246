using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Who is asked to approve what is above a limit, one after another.</summary>
internal static class GestureApprovers
{
    /// <summary>
    /// The organisation's approver and their backup, where it named them; else the managers of who asks, the contact point's owner
    /// and backup; then the triage people and the administrators. Only who is here and may see the issue, and never who asks.
    /// </summary>
    public static async Task<IReadOnlyList<Colleague>> OfAsync(CxDb db, IssueFile file, long askerId, RemedySetting setting)
    {
        // Of a restricted issue only the confidants may know.
        if (file.Issue.IsRestricted)
            return [.. file.Confidants.Where(person => person.Id != askerId)];
        var managers = await db
            .TeamMemberships.Where(membership => membership.MemberId == askerId && membership.ConfirmedAt != null)
            .OrderBy(membership => membership.ManagerId)
            .Select(membership => membership.ManagerId)
            .ToListAsync();
        List<long?> named = setting.ApproverId is { } approver
            ? [approver, setting.BackupId ?? await StandInAsync(db, approver)]
            : [.. managers.Select(id => (long?)id), managers is [var first, ..] ? await StandInAsync(db, first) : null];
        List<long> inOrder = [.. named.Concat([file.Point?.OwnerId, file.Point?.BackupId]).OfType<long>().Distinct()];
        var people = await db
            .People.AsNoTracking()
            .Where(person =>
                person.OrganisationId == file.Issue.OrganisationId
                && person.IsActive
                && !person.IsGuest
                && !person.IsBot
                && person.Id != askerId
                && (person.IsTriage || person.IsAdministrator || inOrder.Contains(person.Id))
            )
            .OrderBy(person => person.Id)
            .ToListAsync();
        return
        [
            .. people
                .OrderBy(person => Place(inOrder, person))
                .Select(person => person.ToColleague())
                .Where(person => IssueRules.Fault(file, IssueAct.See, person) is null),
        ];
    }

    private static int Place(List<long> inOrder, Person person) =>
        inOrder.IndexOf(person.Id) is >= 0 and var place ? place
        : person.IsTriage ? inOrder.Count
        : inOrder.Count + 1;

    // Whom somebody named to stand in for them while they pause.
    private static Task<long?> StandInAsync(CxDb db, long personId) =>
        db
            .NudgePreferences.Where(preference => preference.PersonId == personId)
            .Select(preference => preference.BackupId)
            .SingleOrDefaultAsync();
}
