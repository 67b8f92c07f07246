using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Contacts;

/// <summary>Contact points with all that a card or form shows of them.</summary>
/// <param name="Points">Along the customer's way.</param>
/// <param name="People">Owners and backups by id, those who are still here.</param>
/// <param name="Homes">Home channels by contact point.</param>
/// <param name="Rooms">Every channel that could be a home, with its platform.</param>
internal sealed record ContactsView(
    IReadOnlyList<ContactPoint> Points,
    IReadOnlyDictionary<long, Colleague> People,
    ILookup<long, long> Homes,
    IReadOnlyList<(Channel Channel, string Platform)> Rooms
)
{
    public static async Task<ContactsView> ReadAsync(CxDb db, long organisationId, CancellationToken ct)
    {
        var points = await ContactPointList.AllAsync(db, organisationId);
        var ids = points.SelectMany(point => new[] { point.OwnerId, point.BackupId }).OfType<long>().Distinct().ToList();
        var people = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id) && person.IsActive).ToListAsync(ct);
        var pointIds = points.Select(point => point.Id).ToList();
        var homes = await db.ContactPointHomes.AsNoTracking().Where(home => pointIds.Contains(home.ContactPointId)).ToListAsync(ct);
        var rooms = await (
            from channel in db.Channels.AsNoTracking()
            join workspace in db.Workspaces on channel.WorkspaceId equals workspace.Id
            where channel.OrganisationId == organisationId && channel.IsActive
            orderby workspace.Id, channel.Name, channel.Id
            select new { channel, workspace.Platform }
        ).ToListAsync(ct);
        return new ContactsView(
            points,
            people.ToDictionary(person => person.Id, person => person.ToColleague()),
            homes.ToLookup(home => home.ContactPointId, home => home.ChannelId),
            [.. rooms.Select(room => (room.channel, room.Platform))]
        );
    }

    public Colleague? Person(long? id) => id is { } known ? People.GetValueOrDefault(known) : null;

    /// <summary>The home channels of a contact point, by platform.</summary>
    public IEnumerable<(Channel Channel, string Platform)> HomesOf(ContactPoint point) =>
        Rooms.Where(room => Homes[point.Id].Contains(room.Channel.Id));
}
