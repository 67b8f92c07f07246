using System.Globalization;
using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>A channel with its schedules, for one who may change them: its keeper or an administrator.</summary>
internal sealed record KeptChannel(Channel Channel, IReadOnlyList<Schedule> Schedules)
{
    // Who kept it before anything was changed.
    private readonly long keeperId = Channel.KeeperId;

    /// <summary>Those that come week after week.</summary>
    public IReadOnlyList<Schedule> Regular => [.. Schedules.Where(schedule => schedule.IsRegular)];

    /// <summary>The channel that a button's value or a form's state names, or why the actor may not change it.</summary>
    public static async Task<(KeptChannel? Kept, Refusal? Refusal)> FindAsync(CxDb db, string value, Colleague actor)
    {
        var id = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var channel = await db.Channels.SingleOrDefaultAsync(channel =>
            channel.Id == id && channel.OrganisationId == actor.OrganisationId && channel.IsActive
        );
        if (channel is null)
            return (null, new ChannelGone());
        if (!await MayChangeAsync(db, channel, actor))
            return (null, new NotYourChannel(await KeeperAsync(db, channel)));
        return (new KeptChannel(channel, await SchedulesAsync(db, channel)), null);
    }

    /// <summary>Whether the actor is the keeper or an administrator. Asked of the database: the actor's cached rights may be a day old.</summary>
    public static async Task<bool> MayChangeAsync(CxDb db, Channel channel, Colleague actor) =>
        !actor.IsGuest
        && (channel.KeeperId == actor.Id || await db.People.AnyAsync(person => person.Id == actor.Id && person.IsAdministrator));

    /// <summary>Writes down what somebody does to a channel that another keeps; a keeper sets their own as they like.</summary>
    public void Note(CxDb db, Turn turn, AuditAct act)
    {
        if (keeperId != turn.Actor.Id)
            AuditLog.Note(db, turn, act, Channel.Name.Length > 0 ? Channel.Name : Channel.ExternalId);
    }

    /// <summary>A channel's schedules, tips first.</summary>
    public static async Task<IReadOnlyList<Schedule>> SchedulesAsync(CxDb db, Channel channel)
    {
        var schedules = await db.Schedules.Where(schedule => schedule.ChannelId == channel.Id).ToListAsync();
        return [.. schedules.OrderBy(schedule => schedule.Kind).ThenBy(schedule => schedule.Id)];
    }

    private static async Task<PersonName> KeeperAsync(CxDb db, Channel channel)
    {
        var name = await db.People.Where(person => person.Id == channel.KeeperId).Select(person => person.Name).SingleAsync();
        return new PersonName(channel.KeeperId, name);
    }
}
