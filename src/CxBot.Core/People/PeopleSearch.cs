using CxBot.Core.Chat;
using CxBot.Core.Organisations;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>Finds colleagues by what somebody typed.</summary>
internal static class PeopleSearch
{
    private const int Most = 20;

    /// <summary>
    /// Whose name or e-mail holds the words, those that begin with them first, at most 20; with whose team they are in and where they
    /// can be met, "Kim Lee (Team Mia Lund, Slack + Teams)", so that namesakes can be told apart.
    /// </summary>
    public static async Task<IReadOnlyList<PersonChoice>> FindAsync(CxDb db, long organisationId, string words, CancellationToken ct)
    {
        var found = await SoughtAsync(db, organisationId, words, ct);
        var ids = found.ConvertAll(person => person.Id);
        var platforms = (
            await (
                from identity in db.Identities
                join workspace in db.Workspaces on identity.WorkspaceId equals workspace.Id
                where ids.Contains(identity.PersonId) && identity.LeftAt == null
                select new { identity.PersonId, workspace.Platform }
            )
                .Distinct()
                .ToListAsync(ct)
        ).ToLookup(one => one.PersonId, one => PlatformNames.Of(one.Platform));
        var managers = (
            await (
                from membership in db.TeamMemberships
                join manager in db.People on membership.ManagerId equals manager.Id
                where ids.Contains(membership.MemberId) && membership.ConfirmedAt != null && manager.IsActive
                orderby manager.Id
                select new { membership.MemberId, manager.Name }
            ).ToListAsync(ct)
        ).ToLookup(one => one.MemberId, one => one.Name);
        return
        [
            .. found.Select(person => new PersonChoice(person.Id, person.Name)
            {
                Told = Told(person.Name, [.. managers[person.Id]], [.. platforms[person.Id].Order(StringComparer.Ordinal)]),
            }),
        ];
    }

    /// <summary>The same people by their ids alone.</summary>
    public static async Task<List<long>> IdsAsync(CxDb db, long organisationId, string words, CancellationToken ct) =>
        (await SoughtAsync(db, organisationId, words, ct)).ConvertAll(person => person.Id);

    // Of several teams one is enough to tell.
    private static Text? Told(string name, IReadOnlyList<string> managers, IReadOnlyList<string> platforms)
    {
        List<Text> parts = [.. managers.Take(1).Select(PeopleTexts.TeamOf)];
        if (platforms.Count > 0)
            parts.Add(Text.Typed(string.Join(" + ", platforms)));
        return parts.Count > 0 ? PeopleTexts.ToldApart(name, Text.Row(parts)) : null;
    }

    private static Task<List<Person>> SoughtAsync(CxDb db, long organisationId, string words, CancellationToken ct)
    {
        var sought = words.Trim().TrimStart('@').ToLowerInvariant();
        return Active(db, organisationId)
            .Where(person => person.SearchName.Contains(sought) || (person.Email != null && person.Email.StartsWith(sought)))
            .OrderByDescending(person => person.SearchName.StartsWith(sought))
            .ThenBy(person => person.Name)
            .ThenBy(person => person.Id)
            .Take(Most)
            .ToListAsync(ct);
    }

    /// <summary>The people who answer to exactly this e-mail or name, whatever the case.</summary>
    public static async Task<IReadOnlyList<Colleague>> NamedAsync(CxDb db, long organisationId, string name, CancellationToken ct)
    {
        var sought = name.Trim().TrimStart('@').ToLowerInvariant();
        var found = await Active(db, organisationId)
            .Where(person => person.Email == sought || person.SearchName == sought)
            .OrderBy(person => person.Id)
            .Take(2)
            .ToListAsync(ct);
        return [.. found.Select(person => person.ToColleague())];
    }

    private static IQueryable<Person> Active(CxDb db, long organisationId) =>
        db.People.Where(person => person.OrganisationId == organisationId && person.IsActive && !person.IsBot);
}
