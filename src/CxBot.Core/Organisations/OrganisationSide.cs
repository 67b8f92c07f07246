using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>What an administrator has to know of an organisation before it becomes one with another.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Name">What it is called, or where it is.</param>
/// <param name="Administrators">Who administrates it.</param>
/// <param name="Confidants">Who reads its confidential reports.</param>
/// <param name="People">How many are active.</param>
/// <param name="Channels">How many the bot is in.</param>
/// <param name="Issues">How many there are in all.</param>
/// <param name="OpenIssues">How many of them wait for somebody.</param>
/// <param name="Kudos">How many were given.</param>
/// <param name="ContactPoints">How many there are.</param>
internal sealed record OrganisationSide(
    long Id,
    string Name,
    IReadOnlyList<PersonName> Administrators,
    IReadOnlyList<PersonName> Confidants,
    int People,
    int Channels,
    int Issues,
    int OpenIssues,
    int Kudos,
    int ContactPoints
)
{
    public static async Task<OrganisationSide> ReadAsync(CxDb db, long id)
    {
        var people = db.People.Where(person => person.OrganisationId == id && person.IsActive && !person.IsBot);
        var named = await people
            .Where(person => person.IsAdministrator || person.IsConfidant)
            .OrderBy(person => person.Id)
            .Select(person => new
            {
                person.Id,
                person.Name,
                person.IsAdministrator,
                person.IsConfidant,
            })
            .ToListAsync();
        var issues = db.Issues.Where(issue => issue.OrganisationId == id);
        return new OrganisationSide(
            id,
            await NameAsync(db, id),
            [.. named.Where(person => person.IsAdministrator).Select(person => new PersonName(person.Id, person.Name))],
            [.. named.Where(person => person.IsConfidant).Select(person => new PersonName(person.Id, person.Name))],
            await people.CountAsync(),
            await db.Channels.CountAsync(channel => channel.OrganisationId == id && channel.IsActive),
            await issues.CountAsync(),
            await issues.Open().CountAsync(),
            await db.Kudos.CountAsync(kudo => kudo.OrganisationId == id && kudo.UndoneAt == null),
            await db.ContactPoints.CountAsync(point => point.OrganisationId == id && point.RemovedAt == null)
        );
    }

    // Until somebody gives it a name it is known by where it is.
    private static async Task<string> NameAsync(CxDb db, long id)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(one => one.Id == id);
        if (organisation.Name.Length > 0)
            return organisation.Name;
        var places = await db
            .Workspaces.Where(workspace => workspace.OrganisationId == id)
            .OrderBy(workspace => workspace.Id)
            .Select(workspace => new
            {
                workspace.Platform,
                Name = db
                    .Installations.Where(one => one.Platform == workspace.Platform && one.Workspace == workspace.ExternalId)
                    .Select(one => one.Name)
                    .FirstOrDefault(),
            })
            .ToListAsync();
        var names = places.Select(place => place.Name is { Length: > 0 } name ? name : PlatformNames.Of(place.Platform));
        return string.Join(", ", names.Distinct());
    }
}
