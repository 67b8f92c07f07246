using CxBot.Core.Chat;
using CxBot.Core.Measures;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>
/// What many digests of a round have in common, each looked up once: the organisation's zone, holidays by zone, what the week says
/// about contact points, and its numbers. So a digest costs the same few queries, whatever the size of the team or the organisation.
/// </summary>
internal sealed class DigestSetting(CxDb db)
{
    private readonly Dictionary<long, string> zones = [];
    private readonly Dictionary<(long Organisation, string Zone), DigestCalendar> calendars = [];
    private readonly Dictionary<(long Organisation, DigestWeek Week), ContactPointTrends> trends = [];
    private readonly Dictionary<(long Organisation, DigestWeek Week), MeasureReport> numbers = [];

    /// <summary>When digests come to people of a zone.</summary>
    public async Task<DigestCalendar> CalendarAsync(long organisationId, string timeZone)
    {
        if (!calendars.TryGetValue((organisationId, timeZone), out var calendar))
            calendars[(organisationId, timeZone)] = calendar = new DigestCalendar(
                timeZone,
                await FreeDays.OfAsync(db, organisationId, timeZone)
            );
        return calendar;
    }

    /// <summary>When digests come to somebody.</summary>
    public Task<DigestCalendar> CalendarAsync(Colleague reader) => CalendarAsync(reader.OrganisationId, reader.TimeZone);

    /// <summary>The zone in which days are counted, as the board counts them.</summary>
    public async Task<string> ZoneAsync(long organisationId, CancellationToken ct)
    {
        if (!zones.TryGetValue(organisationId, out var zone))
            zones[organisationId] = zone = await db
                .Organisations.Where(organisation => organisation.Id == organisationId)
                .Select(organisation => organisation.TimeZone)
                .SingleAsync(ct);
        return zone;
    }

    /// <summary>When the week's first day begins and its last one ends, UTC.</summary>
    public async Task<(DateTime Begin, DateTime End)> SpanAsync(long organisationId, DigestWeek week, CancellationToken ct)
    {
        var zone = Zones.Find(await ZoneAsync(organisationId, ct));
        return (
            LocalTimes.ToUtc(week.From.ToDateTime(TimeOnly.MinValue), zone),
            LocalTimes.ToUtc(week.Through.AddDays(1).ToDateTime(TimeOnly.MinValue), zone)
        );
    }

    /// <summary>What the week says about contact points.</summary>
    public async Task<ContactPointTrends> TrendsAsync(long organisationId, DigestWeek week, CancellationToken ct)
    {
        if (!trends.TryGetValue((organisationId, week), out var found))
        {
            var (begin, end) = await SpanAsync(organisationId, week, ct);
            trends[(organisationId, week)] = found = await ContactPointTrends.ReadAsync(db, organisationId, begin, end, ct);
        }
        return found;
    }

    /// <summary>The organisation's measures of the week.</summary>
    public async Task<MeasureReport> NumbersAsync(long organisationId, DigestWeek week, DateTime now, CancellationToken ct)
    {
        if (!numbers.TryGetValue((organisationId, week), out var found))
        {
            var period = new MeasurePeriod(MeasureSpan.Days, week.From, week.Through);
            numbers[(organisationId, week)] = found = await MeasureReading.ReadAsync(db, organisationId, period, now, ct);
        }
        return found;
    }
}
