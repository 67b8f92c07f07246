using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Settings;

/// <summary>Who does what for the organisation.</summary>
internal sealed record RolesView(
    IReadOnlyList<Colleague> Administrators,
    IReadOnlyList<Colleague> Triage,
    IReadOnlyList<Colleague> Confidants,
    IReadOnlyList<Colleague> Editors,
    IReadOnlyList<ChannelKeeper> Keepers
)
{
    public static async Task<RolesView> ReadAsync(CxDb db, long organisationId, CancellationToken ct)
    {
        var people = await db
            .People.AsNoTracking()
            .Where(person =>
                person.OrganisationId == organisationId
                && person.IsActive
                && (person.IsAdministrator || person.IsTriage || person.IsConfidant)
            )
            .OrderBy(person => person.Name)
            .ThenBy(person => person.Id)
            .ToListAsync(ct);
        var keepers = await (
            from channel in db.Channels
            join person in db.People on channel.KeeperId equals person.Id
            where channel.OrganisationId == organisationId && channel.IsActive
            orderby channel.Name, channel.Id
            select new ChannelKeeper(channel.Name, person.Id, person.Name)
        ).ToListAsync(ct);
        var editors = await (
            from editor in db.ContentEditors
            join person in db.People on editor.PersonId equals person.Id
            where editor.OrganisationId == organisationId && person.IsActive
            orderby person.Name, person.Id
            select person
        )
            .AsNoTracking()
            .ToListAsync(ct);
        return new RolesView(
            [.. people.Where(person => person.IsAdministrator).Select(person => person.ToColleague())],
            [.. people.Where(person => person.IsTriage).Select(person => person.ToColleague())],
            [.. people.Where(person => person.IsConfidant).Select(person => person.ToColleague())],
            [.. editors.Select(person => person.ToColleague())],
            keepers
        );
    }
}
