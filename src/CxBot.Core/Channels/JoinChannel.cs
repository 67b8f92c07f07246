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
        await AppointFirstAdministratorAsync(db, people, turn.Actor, ct);
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
        await db.SaveChangesAsync(ct);
        return (channel, isNew);
    }

    /// <summary>Makes the first colleague who adds the bot its administrator; nobody when there is one.</summary>
    internal static async Task AppointFirstAdministratorAsync(CxDb db, PeopleDirectory people, Colleague actor, CancellationToken ct)
    {
        if (!MayKeep(actor))
            return;
        // Locks the row, so that of two channels at once only one appoints.
        var organisations = db.Organisations.Where(organisation => organisation.Id == actor.OrganisationId);
        await organisations.ExecuteUpdateAsync(set => set.SetProperty(one => one.TimeZone, one => one.TimeZone), ct);
        if ((await Administrators.OfAsync(db, actor.OrganisationId)).Count > 0)
            return;
        await db
            .People.Where(person => person.Id == actor.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.IsAdministrator, true), ct);
        // The first administrator's day is the organisation's until somebody sets another: weeks of the board begin in it.
        await organisations.ExecuteUpdateAsync(set => set.SetProperty(one => one.TimeZone, actor.TimeZone), ct);
        // Before the commit: at worst a turn beside this one keeps the old rights in memory, so KeptChannel asks the database.
        people.Forget(actor.Id);
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
        await db.SaveChangesAsync(ct);
    }
}
