using System.Globalization;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Where kudos given in a one-to-one chat can be shown.</summary>
internal static class KudosRooms
{
    private const string Quiet = "quiet";

    // Slack's lists hold 100 options.
    private const int Most = 99;

    /// <summary>The question, with a channel on the receiver's platform chosen first.</summary>
    public static async Task<Field> AskAsync(CxDb db, Turn turn, IReadOnlyList<PersonChoice> receivers)
    {
        var rooms = await (
            from channel in OpenTo(db, turn.Actor)
            join workspace in db.Workspaces on channel.WorkspaceId equals workspace.Id
            orderby channel.Name, channel.Id
            select new
            {
                channel.Id,
                channel.WorkspaceId,
                channel.ExternalId,
                channel.Name,
                workspace.Platform,
            }
        )
            .AsNoTracking()
            .Take(Most)
            .ToListAsync();
        var home = receivers.Count > 0 ? await HomeAsync(db, receivers[0].Id) : turn.Place.WorkspaceId;
        var usual = rooms.Find(room => room.WorkspaceId == home) ?? rooms.FirstOrDefault();
        return new ChoiceField(
            KudosForm.Show,
            KudosTexts.ShowLabel,
            [
                .. rooms.Select(room => new Choice(
                    Value(room.Id),
                    KudosTexts.Room(room.Name.Length > 0 ? room.Name : room.ExternalId, room.Platform)
                )),
                new Choice(Quiet, KudosTexts.ShowQuietly),
            ]
        )
        {
            Value = usual is null ? Quiet : Value(usual.Id),
        };
    }

    /// <summary>What was chosen: a place, none for kudos kept quiet, or a refusal where the choice leads nowhere.</summary>
    public static async Task<(Place? Place, Refusal? Refusal)> ChosenAsync(CxDb db, Turn turn, string value)
    {
        if (value == Quiet)
            return (null, null);
        _ = long.TryParse(value, CultureInfo.InvariantCulture, out var id);
        var room = await OpenTo(db, turn.Actor).AsNoTracking().SingleOrDefaultAsync(channel => channel.Id == id);
        return room is null ? (null, new KudosShownNowhere()) : (new Place(room.WorkspaceId, room.ExternalId, AddressKind.Channel), null);
    }

    // Guests see few of the channels: they thank in the one they stand in, or quietly.
    private static IQueryable<Channel> OpenTo(CxDb db, Colleague giver) =>
        db.Channels.Where(channel => channel.OrganisationId == giver.OrganisationId && channel.IsActive && !giver.IsGuest);

    private static string Value(long channelId) => channelId.ToString(CultureInfo.InvariantCulture);

    private static Task<long> HomeAsync(CxDb db, long personId) =>
        db
            .Identities.Where(identity => identity.PersonId == personId)
            .OrderByDescending(identity => identity.LastSeenAt)
            .Select(identity => identity.WorkspaceId)
            .FirstOrDefaultAsync();
}
