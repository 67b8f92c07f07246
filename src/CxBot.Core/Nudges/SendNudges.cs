using CxBot.Core.Content;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Nudges;

/// <summary>Sends nudges that are due, as many a day as the organisation allows a person; the others wait for a better moment.</summary>
internal sealed class SendNudges(
    IWriter writer,
    Readers readers,
    ContentLibrary library,
    IOptions<ContentOptions> options,
    TimeProvider time
) : IScheduledTask
{
    private const int Batch = 200;

    // Somebody who tries the bot wants to see what it does.
    private const int DemoBudget = 20;

    public string Name => "send-nudges";

    public TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<long> people;
        await using (var db = readers.Open())
            people = await db
                .Nudges.Where(nudge => nudge.State == NudgeState.Waiting && nudge.NextDueAt <= now)
                .OrderBy(nudge => nudge.NextDueAt)
                .Select(nudge => nudge.PersonId)
                .Take(Batch)
                .ToListAsync(ct);
        foreach (var id in people.Distinct())
            await writer.WriteAsync(db => SettleAsync(db, id, now), ct);
    }

    private async Task SettleAsync(CxDb db, long personId, DateTime now)
    {
        var due = await db
            .Nudges.Where(nudge => nudge.PersonId == personId && nudge.State == NudgeState.Waiting && nudge.NextDueAt <= now)
            .OrderBy(nudge => nudge.NextDueAt)
            .ThenBy(nudge => nudge.Id)
            .ToListAsync();
        var person = await db.People.AsNoTracking().SingleAsync(person => person.Id == personId);
        var preference = await PersonPreference.OfAsync(db, personId);
        var times = await TimesAsync(db, person, preference);
        var rests = await db.NudgeRests.AsNoTracking().Where(rest => rest.PersonId == personId && rest.Until > now).ToListAsync();
        var budget = options.Value.DemoRhythm
            ? DemoBudget
            : await db.Organisations.Where(one => one.Id == person.OrganisationId).Select(one => one.NudgesPerDay).SingleAsync();
        foreach (var nudge in due)
        {
            var today = LocalDay.Of(now, person.TimeZone);
            var open = options.Value.DemoRhythm ? now : times.NextOpen(now);
            if (open <= now && preference.SentOn == today && preference.SentCount >= budget)
                open = times.NextMorning(now);
            if (!person.IsActive || nudge.ExpiresAt <= open || rests.Exists(rest => rest.Kind == nudge.Kind))
                End(nudge, NudgeState.Dropped, now);
            else if (open > now)
                nudge.NextDueAt = open;
            else if (await new NudgeWriter(db, library, now).WriteAsync(nudge, person) is { } card)
            {
                db.Append(OutboxMessage.ToPerson(personId, card));
                preference.SentCount = preference.SentOn == today ? preference.SentCount + 1 : 1;
                (preference.SentOn, preference.Revision) = (today, preference.Revision + 1);
                End(nudge, NudgeState.Sent, now);
            }
            else
                End(nudge, NudgeState.Dropped, now);
        }
        await db.SaveChangesAsync();
    }

    private static void End(Nudge nudge, NudgeState state, DateTime now) => (nudge.State, nudge.EndedAt) = (state, now);

    private static async Task<NudgeTimes> TimesAsync(CxDb db, Person person, NudgePreference preference)
    {
        var free = await FreeDays.OfAsync(db, person.OrganisationId, person.TimeZone);
        return new NudgeTimes(person.TimeZone, new QuietHours(preference.QuietFrom, preference.QuietUntil), free, preference.PausedUntil)
        {
            Own = WorkingHours.Read(person.WorkingHours),
        };
    }
}
