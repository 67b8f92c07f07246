using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>
/// Sends everybody who earned credit or was thanked their own week, when digests come in their zone. Who did and heard nothing is
/// left in peace.
/// </summary>
internal sealed class SendPersonalDigests(Readers readers, IWriter writer, TimeProvider time) : IScheduledTask
{
    private const int AtOnce = 200;

    public string Name => "personal-digests";

    public TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken ct)
    {
        await using var reading = readers.Open();
        var setting = new DigestSetting(reading);
        var zones = await reading
            .People.Where(person => person.IsActive)
            .Select(person => new { person.OrganisationId, person.TimeZone })
            .Distinct()
            .ToListAsync(ct);
        foreach (var zone in zones)
        {
            var calendar = await setting.CalendarAsync(zone.OrganisationId, zone.TimeZone);
            var friday = calendar.NextFriday(Now).AddDays(-7);
            if (calendar.StateAt(Now, friday) is var state && state != DigestState.Missed)
                await SendAsync(reading, setting, zone.OrganisationId, calendar, friday, state, ct);
        }
    }

    private async Task SendAsync(
        CxDb reading,
        DigestSetting setting,
        long organisationId,
        DigestCalendar calendar,
        DateOnly friday,
        DigestState state,
        CancellationToken ct
    )
    {
        var isDone = await reading.PersonalDigestRounds.AnyAsync(
            round => round.OrganisationId == organisationId && round.TimeZone == calendar.TimeZone && round.Friday == friday,
            ct
        );
        if (isDone)
            return;
        var week = calendar.WeekOf(friday);
        while (await DueAsync(reading, organisationId, calendar.TimeZone, week, ct) is { Count: > 0 } due)
        {
            foreach (var person in due)
            {
                var content = await PersonalDigestReading.ReadAsync(setting, reading, person.ToColleague(), week, ct);
                await writer.WriteAsync(db => KeepAsync(db, person.Id, content, state), ct);
            }
        }
        await writer.WriteAsync(db => EndAsync(db, organisationId, calendar.TimeZone, friday), ct);
    }

    private static Task<List<Person>> DueAsync(CxDb reading, long organisationId, string timeZone, DigestWeek week, CancellationToken ct) =>
        reading
            .People.Where(person =>
                person.OrganisationId == organisationId
                && person.TimeZone == timeZone
                && person.IsActive
                && !person.IsBot
                && !person.IsOwnDigestOff
                && reading.Credits.Any(credit =>
                    credit.OrganisationId == organisationId
                    && credit.PersonId == person.Id
                    && credit.Day >= week.From
                    && credit.Day <= week.Through
                )
                && !reading.PersonalDigests.Any(digest => digest.PersonId == person.Id && digest.From == week.From)
            )
            .OrderBy(person => person.Id)
            .Take(AtOnce)
            .ToListAsync(ct);

    private async Task KeepAsync(CxDb db, long personId, PersonalDigestContent content, DigestState state)
    {
        if (await db.PersonalDigests.AnyAsync(digest => digest.PersonId == personId && digest.From == content.Week.From))
            return;
        db.Add(
            new PersonalDigest
            {
                PersonId = personId,
                From = content.Week.From,
                Through = content.Week.Through,
                State = state,
                SettledAt = Now,
            }
        );
        await db.SaveChangesAsync();
        // What was all taken back again is in the ledger, and nothing to write about.
        if (!content.IsQuiet)
            db.Append(Duty.For(personId, PersonalDigestCards.Of(content), Now));
    }

    private static async Task EndAsync(CxDb db, long organisationId, string timeZone, DateOnly friday)
    {
        if (await db.PersonalDigestRounds.FindAsync(organisationId, timeZone, friday) is not null)
            return;
        db.Add(
            new PersonalDigestRound
            {
                OrganisationId = organisationId,
                TimeZone = timeZone,
                Friday = friday,
            }
        );
        await db.SaveChangesAsync();
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
