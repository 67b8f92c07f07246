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

    // How many of a team's latest thanks say where it is thanked.
    private const int LookedBack = 20;

    /// <summary>The question, with the channel of the receiver's team chosen first, else one on their platform.</summary>
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
        var teams = receivers.Count > 0 ? await TeamsRoomsAsync(db, receivers[0].Id) : [];
        var usual =
            rooms
                .Where(room => teams.Contains((room.WorkspaceId, room.ExternalId)))
                .MinBy(room => teams.IndexOf((room.WorkspaceId, room.ExternalId)))
            ?? rooms.Find(room => room.WorkspaceId == home)
            ?? rooms.FirstOrDefault();
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

    // Guests see few of the channels: they thank in the one they stand in, or quietly. Whether the giver is in a private channel
    // the bot does not know, so nobody is offered one; nor one of a workspace in which nothing arrives.
    private static IQueryable<Channel> OpenTo(CxDb db, Colleague giver) =>
        db.Channels.Where(channel =>
            channel.OrganisationId == giver.OrganisationId
            && channel.IsActive
            && channel.IsPrivate != true
            && !giver.IsGuest
            && db.Workspaces.Any(workspace => workspace.Id == channel.WorkspaceId && workspace.StoppedAt == null)
        );

    private static string Value(long channelId) => channelId.ToString(CultureInfo.InvariantCulture);

    // Nobody says which channel is a team's: it is the one where the receiver, or who is in a team with them, was last thanked.
    private static async Task<List<(long Workspace, string Conversation)>> TeamsRoomsAsync(CxDb db, long personId)
    {
        var team = db
            .TeamMemberships.Where(membership =>
                membership.ConfirmedAt != null
                && db.TeamMemberships.Any(own =>
                    own.MemberId == personId && own.ConfirmedAt != null && own.ManagerId == membership.ManagerId
                )
            )
            .Select(membership => membership.MemberId);
        var received = db
            .KudoReceivers.Where(receiver => receiver.PersonId == personId || team.Contains(receiver.PersonId))
            .Select(receiver => receiver.KudoId);
        var rooms = await db
            .Kudos.Where(kudo => received.Contains(kudo.Id) && kudo.Conversation != null && kudo.UndoneAt == null)
            .OrderByDescending(kudo => kudo.Id)
            .Select(kudo => new { Workspace = kudo.WorkspaceId!.Value, Conversation = kudo.Conversation! })
            .Take(LookedBack)
            .ToListAsync();
        return [.. rooms.Select(room => (room.Workspace, room.Conversation)).Distinct()];
    }

    private static Task<long> HomeAsync(CxDb db, long personId) =>
        db
            .Identities.Where(identity => identity.PersonId == personId)
            .OrderByDescending(identity => identity.LastSeenAt)
            .Select(identity => identity.WorkspaceId)
            .FirstOrDefaultAsync();
}
