using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>
/// Makes up for a platform that did not answer when the bot was first added: who added it passed for a guest then, so nobody became
/// administrator and nobody got the first day's card. Asks again until it is known who they are.
/// </summary>
internal sealed class MeetFirstKeeper(IWriter writer, Readers readers, PeopleDirectory people, TimeProvider time) : IScheduledTask
{
    public string Name => "first-keeper";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var (channelId, account) in await WaitingAsync(ct))
        {
            // Asks the platform, at most once a minute, as long as it never answered.
            var keeper = await people.FindAsync(account, speaking: false, ct);
            if (!JoinChannel.MayKeep(keeper))
                continue;
            await writer.WriteAsync(db => MeetAsync(db, channelId, keeper, ct), ct);
        }
    }

    private async Task<IReadOnlyList<(long ChannelId, Account Keeper)>> WaitingAsync(CancellationToken ct)
    {
        await using var db = readers.Open();
        var waiting = await (
            from channel in db.Channels
            join workspace in db.Workspaces on channel.WorkspaceId equals workspace.Id
            join identity in db.Identities
                on new { channel.WorkspaceId, PersonId = channel.KeeperId } equals new { identity.WorkspaceId, identity.PersonId }
            where
                channel.IsActive
                && !db.People.Any(person => person.OrganisationId == channel.OrganisationId && person.IsAdministrator && person.IsActive)
            orderby channel.Id
            select new
            {
                channel.Id,
                workspace.Platform,
                Workspace = workspace.ExternalId,
                User = identity.ExternalId,
            }
        ).ToListAsync(ct);
        return [.. waiting.Select(one => (one.Id, new Account(one.Platform, one.Workspace, one.User)))];
    }

    private async Task<bool> MeetAsync(CxDb db, long channelId, Colleague keeper, CancellationToken ct)
    {
        var channel = await db.Channels.SingleAsync(channel => channel.Id == channelId, ct);
        if ((await Administrators.OfAsync(db, keeper.OrganisationId)).Any(administrator => administrator != keeper.Id))
            return false;
        if (JoinChannel.MayKeep(keeper))
            await Administrators.AppointFirstAsync(db, people, keeper, time.GetUtcNow().UtcDateTime);
        channel.KeeperId = keeper.Id;
        channel.TimeZone = keeper.TimeZone;
        await db.SaveChangesAsync(ct);
        db.Append(OutboxMessage.ToPerson(keeper.Id, ScheduleCards.FirstDay(channel, isDemo: false)));
        return true;
    }
}
