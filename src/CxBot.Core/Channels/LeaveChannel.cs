using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>
/// The bot was taken out of a channel: it is kept with its schedules, and nothing is planned there. Out of somebody's own chat:
/// nothing is sent to them there.
/// </summary>
internal sealed class LeaveChannel(CxDb db, PeopleDirectory people) : IHandler<BotRemoved>
{
    public async Task<Reply> RunAsync(BotRemoved removed, Turn turn, CancellationToken ct)
    {
        if (turn.Place.Kind == AddressKind.Personal)
        {
            await Unreachable.FlagAsync(db, turn.Place.WorkspaceId, turn.Actor.Id, "uninstalled", turn.Now);
            db.AfterCommit(() => people.Forget(turn.Actor.Id));
            return new Reply.Silent();
        }
        var channel = await db.Channels.SingleOrDefaultAsync(
            channel => channel.WorkspaceId == turn.Place.WorkspaceId && channel.ExternalId == turn.Place.Conversation,
            ct
        );
        if (channel is null)
            return new Reply.Silent();
        channel.IsActive = false;
        foreach (var schedule in await KeptChannel.SchedulesAsync(db, channel))
            schedule.PausedAt ??= turn.Now;
        await db.SaveChangesAsync(ct);
        return new Reply.Silent();
    }
}
