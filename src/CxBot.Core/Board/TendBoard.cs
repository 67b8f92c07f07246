using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>
/// Keeps the boards: whoever left or came back is taken off the running ones or put back, and of a period that has ended it is
/// written down how the teams stood. Counts a board that was never counted.
/// </summary>
internal sealed class TendBoard(IWriter writer, Readers readers, TimeProvider time) : IScheduledTask
{
    public string Name => "board";

    public TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken ct)
    {
        List<Organisation> organisations;
        await using (var reading = readers.Open())
            organisations = await reading.Organisations.ToListAsync(ct);
        foreach (var organisation in organisations)
        {
            await CountAsync(organisation.Id, ct);
            await FollowAsync(organisation, ct);
            await CloseAsync(organisation, ct);
        }
    }

    private async Task CountAsync(long organisationId, CancellationToken ct)
    {
        await using var reading = readers.Open();
        var credits = reading.Credits.Where(credit => credit.OrganisationId == organisationId);
        var tallies = reading.BoardTallies.Where(tally => tally.OrganisationId == organisationId);
        var rungs = reading.BoardRungs.Where(rung => rung.OrganisationId == organisationId);
        var isCounted = await tallies.AnyAsync(ct)
            ? await rungs.AnyAsync(ct) || !await tallies.AnyAsync(tally => tally.IsListed && tally.Points > 0, ct)
            : !await credits.AnyAsync(ct);
        if (!isCounted)
            await writer.WriteAsync(db => BoardRebuild.RunAsync(db, organisationId, ct), ct);
    }

    private async Task FollowAsync(Organisation organisation, CancellationToken ct)
    {
        await using var reading = readers.Open();
        var running = CalendarOf(organisation).Running(Now);
        foreach (var (personId, isListed) in await BoardPresence.WrongAsync(reading, organisation.Id, ct))
            await writer.WriteAsync(db => BoardPresence.SetAsync(db, organisation.Id, personId, isListed, running, ct), ct);
    }

    private async Task CloseAsync(Organisation organisation, CancellationToken ct)
    {
        var calendar = CalendarOf(organisation);
        var yesterday = calendar.Day(Now).AddDays(-1);
        if (organisation.BoardClosedThrough >= yesterday)
            return;
        await writer.WriteAsync(db => CloseAsync(db, organisation, yesterday, calendar, ct), ct);
    }

    private static async Task CloseAsync(
        CxDb db,
        Organisation organisation,
        DateOnly yesterday,
        BoardCalendar calendar,
        CancellationToken ct
    )
    {
        // Whichever node moves the day on closes what ended.
        var before = organisation.BoardClosedThrough;
        var moved = await db
            .Organisations.Where(row => row.Id == organisation.Id && row.BoardClosedThrough == before)
            .ExecuteUpdateAsync(row => row.SetProperty(to => to.BoardClosedThrough, yesterday), ct);
        // What ended before the bot knew the organisation has no teams to keep.
        if (moved == 0 || before is not { } closed)
            return;
        foreach (var period in BoardPeriod.EndedBetween(closed.AddDays(1), yesterday, calendar.WeekStart))
            await BoardTeams.KeepAsync(db, organisation.Id, period, ct);
        BoardRungs.Tidy(db, organisation.Id);
        await db.SaveChangesAsync(ct);
    }

    private static BoardCalendar CalendarOf(Organisation organisation) => new(organisation.TimeZone, organisation.WeekStart);

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
