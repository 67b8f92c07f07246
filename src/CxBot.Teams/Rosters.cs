using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Teams.Tokens;
using CxBot.Teams.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

/// <summary>
/// Learns from rosters who is there, so that colleagues can be named before they ever spoke to the bot, and who left: twice a day,
/// and when Teams tells of a change.
/// </summary>
internal sealed class Rosters(
    ConnectorClient connector,
    ConversationBook book,
    PeopleDirectory people,
    TimeProvider time,
    ILogger<Rosters> logger
) : IScheduledTask
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public string Name => "teams-rosters";

    public TimeSpan Every => TimeSpan.FromHours(12);

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var tenant in (await book.RoomsAsync(ct)).GroupBy(room => room.Value.Tenant!))
        {
            var there = new HashSet<string>();
            var isWhole = true;
            foreach (var (room, reference) in tenant)
            {
                if (await ReadAsync(tenant.Key, room, reference, ct) is { } members)
                    there.UnionWith(members);
                else
                    isWhole = false;
            }
            await LearnTeamsAsync(tenant.Key, tenant, ct);
            // Who stands in a roster that could not be read has not left.
            if (isWhole)
                await FindLeaversAsync(tenant.Key, [.. tenant.Select(room => room.Key)], there, ct);
        }
    }

    // Without its team a channel would not be known to be left when the bot is taken out of the team.
    private async Task LearnTeamsAsync(string tenant, IEnumerable<KeyValuePair<string, ConversationNote>> rooms, CancellationToken ct)
    {
        foreach (var (_, reference) in rooms.Where(room => room.Value.Team is not null).DistinctBy(room => room.Value.Team))
        {
            try
            {
                var channels = await connector.ChannelsAsync(reference.ServiceUrl, reference.Team!, ct);
                await book.KeepTeamAsync(tenant, reference.Team!, channels, ct);
            }
            catch (Exception fault) when (IsNoAnswer(fault, ct))
            {
                Log.RosterNotRead(logger, fault.Message);
            }
        }
    }

    /// <summary>Follows what an activity tells of a room's members. Never throws: nobody waits for it.</summary>
    public async Task FollowAsync(Activity activity)
    {
        if (activity is not { Type: ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate, Conversation: { } conversation })
            return;
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            var (tenant, room) = (activity.Tenant, conversation.BaseId);
            if (await book.FindAsync(tenant, room, patience.Token) is not { IsRoom: true } reference)
                return;
            var isNew = activity.Action == "add" || activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) == true;
            if (isNew || activity.MembersAdded is { Count: > 0 })
                await ReadAsync(tenant, room, reference, patience.Token);
            foreach (var left in activity.TakesBotOut ? [] : activity.MembersRemoved ?? [])
            {
                var user = left.AadObjectId ?? await book.FindUserAsync(left.Id ?? "", patience.Token);
                if (user is not null && (await book.PersonAsync(tenant, user, patience.Token)) is var person && person.Conversation == room)
                    await LeaveAsync(tenant, user, person, patience.Token);
            }
        }
        catch (Exception fault)
        {
            Log.RosterNotRead(logger, fault.Message);
        }
    }

    /// <summary>The user ids in a roster, each kept as a person; null when it could not be read.</summary>
    private async Task<IReadOnlyList<string>?> ReadAsync(string tenant, string room, ConversationNote reference, CancellationToken ct)
    {
        try
        {
            var users = new List<string>();
            foreach (var member in await connector.MembersAsync(reference.ServiceUrl, room, ct))
            {
                if ((member.AadObjectId ?? member.ObjectId) is not { } user || member is not { Id: { } mri, Name: { Length: > 0 } name })
                    continue;
                users.Add(user);
                await book.KeepMemberAsync(tenant, room, mri, user, ct);
                var profile = MemberProfile.Of(member, name, await book.PersonAsync(tenant, user, ct), tenant);
                await people.KeepAsync(new Account(TeamsSetup.Platform, tenant, user), profile, ct);
            }
            return users;
        }
        catch (Exception fault) when (IsNoAnswer(fault, ct))
        {
            Log.RosterNotRead(logger, fault.Message);
            return null;
        }
    }

    private static bool IsNoAnswer(Exception fault, CancellationToken ct) =>
        fault is ConnectorException or TokenUnavailableException || ConnectorClient.IsUnreachable(fault, ct);

    private async Task FindLeaversAsync(string tenant, IReadOnlyList<string> rooms, HashSet<string> there, CancellationToken ct)
    {
        foreach (var (user, person) in await book.PeopleAsync(tenant, ct))
        {
            if (!there.Contains(user) && person.Conversation is { } room && rooms.Contains(room))
                await LeaveAsync(tenant, user, person, ct);
        }
    }

    /// <summary>Out of the last room that we know them in: they left, unless their own chat with the bot still has them.</summary>
    private async Task LeaveAsync(string tenant, string user, PersonNote person, CancellationToken ct)
    {
        if (
            person is { Chat: { } chat, Mri: { } mri }
            && await book.FindAsync(tenant, chat, ct) is { } reference
            && await connector.FindMemberAsync(reference.ServiceUrl, chat, mri, ct) is not null
        )
            return;
        await people.LeaveAsync(new Account(TeamsSetup.Platform, tenant, user), ct);
    }
}
