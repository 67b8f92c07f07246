using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Channels;

/// <summary>
/// The bot was added: nothing is posted but one card to whoever added it. Platforms report the same adding several times, also
/// side by side; it counts once.
/// </summary>
internal sealed class JoinChannel(CxDb db, PeopleDirectory people, IOptions<ContentOptions> options) : IHandler<BotAdded>
{
    public async Task<Reply> RunAsync(BotAdded added, Turn turn, CancellationToken ct)
    {
        if (turn.Place.Kind == AddressKind.Personal)
            return await WelcomeAsync(turn, ct);
        if (turn.Place.Conversation.Length == 0)
            return new Reply.Silent();
        if (MayKeep(turn.Actor))
            await Administrators.AppointFirstAsync(db, people, turn.Actor, turn.Now);
        var keepers = MayKeep(turn.Actor) ? [turn.Actor.Id] : await Administrators.OfAsync(db, turn.Actor.OrganisationId);
        var (channel, isNew) = await KeepAsync(added, turn, keepers is [var first, ..] ? first : turn.Actor.Id, ct);
        if (!isNew)
            return new Reply.Silent();

        var isDemo = options.Value.DemoRhythm;
        if (isDemo)
            await BeginDemoAsync(channel, turn.Now, ct);
        foreach (var keeper in keepers)
            db.Append(OutboxMessage.ToPerson(keeper, ScheduleCards.FirstDay(channel, isDemo)));
        return new Reply.Silent();
    }

    // A guest or an app may add the bot too; then the administrators keep the channel.
    internal static bool MayKeep(Colleague actor) => actor is { IsGuest: false, IsBot: false };

    private async Task<Reply> WelcomeAsync(Turn turn, CancellationToken ct)
    {
        if (await db.Welcomes.AnyAsync(welcome => welcome.PersonId == turn.Actor.Id, ct))
            return new Reply.Silent();
        db.Add(new Welcome { PersonId = turn.Actor.Id, WelcomedAt = turn.Now });
        await db.SaveChangesAsync(ct);
        return new Reply.Private(ScheduleCards.Welcome());
    }

    private async Task<(Channel Channel, bool IsNew)> KeepAsync(BotAdded added, Turn turn, long keeperId, CancellationToken ct)
    {
        var channel = await db.Channels.SingleOrDefaultAsync(
            channel => channel.WorkspaceId == turn.Place.WorkspaceId && channel.ExternalId == turn.Place.Conversation,
            ct
        );
        var isNew = channel is not { IsActive: true };
        if (channel is null)
            db.Add(
                channel = new Channel
                {
                    OrganisationId = turn.Actor.OrganisationId,
                    WorkspaceId = turn.Place.WorkspaceId,
                    ExternalId = turn.Place.Conversation,
                }
            );
        if (isNew)
            (channel.KeeperId, channel.TimeZone, channel.IsActive) = (keeperId, turn.Actor.TimeZone, true);
        channel.Name = added.Name ?? channel.Name;
        channel.IsPrivate = added.IsPrivate ?? channel.IsPrivate;
        await db.SaveChangesAsync(ct);
        return (channel, isNew);
    }

    private async Task BeginDemoAsync(Channel channel, DateTime now, CancellationToken ct)
    {
        var schedules = await KeptChannel.SchedulesAsync(db, channel);
        if (schedules.Count == 0)
            db.AddRange(UsualSchedules.ForDemo(channel, now));
        foreach (var schedule in schedules)
            schedule.Resume(channel.TimeZone, now);
        // A newcomer tries it on any night.
        (channel.QuietFrom, channel.QuietUntil) = (QuietHours.None.From, QuietHours.None.Until);
        var organisation = await db.Organisations.SingleAsync(one => one.Id == channel.OrganisationId, ct);
        organisation.WorkingHours = $"{WorkingHours.Always}";
        await db.SaveChangesAsync(ct);
    }
}
