using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Kudos;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Shows in the digests that stand before a manager whom they have thanked since, or thank no more.</summary>
internal static class DigestNews
{
    private const int WeeksBack = 5;

    /// <summary>By what a manager's digest of a week is found.</summary>
    public static string Subject(long managerId, DateOnly from) =>
        string.Create(CultureInfo.InvariantCulture, $"digest:{managerId}:{from:yyyy-MM-dd}");

    /// <summary>Before which day a digest's week begins that is drawn anew no more.</summary>
    public static DateOnly Oldest(DateTime now) => DateOnly.FromDateTime(now).AddDays(-7 * WeeksBack);

    /// <summary>Draws anew what tells of people whom a manager is thanking. Inside the writer, where these thanks are not written yet.</summary>
    public static Task ShowAsync(CxDb db, Colleague giver, long? issueId, IReadOnlyList<Colleague> thanked, DateTime now) =>
        RedrawAsync(db, giver, issueId, [.. thanked.Select(person => person.Id)], now);

    /// <summary>The same once kudos were taken back.</summary>
    public static Task TakeBackAsync(CxDb db, Kudo kudo, Turn turn) => RedrawAsync(db, turn.Actor, kudo.IssueId, [], turn.Now);

    private static async Task RedrawAsync(CxDb db, Colleague giver, long? issueId, IReadOnlyCollection<long> thanked, DateTime now)
    {
        // Asked with every kudos, so prepared once: most of those who thank lead nobody.
        if (db.Statements.Scalar(LeadsSql, giver.Id) is not > 0)
            return;
        var setting = new DigestSetting(db);
        foreach (var week in await ShownAsync(db, setting, giver, issueId, now))
        {
            if (await DigestReading.ReadAsync(setting, db, giver, week, now, CancellationToken.None) is { } content)
                db.Append(OutboxMessage.Edit(Subject(giver.Id, week.From), DigestCards.Of(content.AfterThanking(thanked, issueId))));
        }
    }

    // Of the weeks that were sent, those that tell of the issue; thanks for no issue in particular are for what was told last.
    private static async Task<IEnumerable<DigestWeek>> ShownAsync(
        CxDb db,
        DigestSetting setting,
        Colleague manager,
        long? issueId,
        DateTime now
    )
    {
        var oldest = Oldest(now);
        var told = await db
            .WeeklyDigests.AsNoTracking()
            .Where(digest => digest.ManagerId == manager.Id && digest.From >= oldest && digest.State != DigestState.Missed)
            .Where(digest =>
                issueId == null
                || db.Credits.Any(credit => credit.IssueId == issueId && credit.Day >= digest.From && credit.Day <= digest.Through)
            )
            .OrderByDescending(digest => digest.From)
            .Take(issueId is null ? 1 : WeeksBack)
            .Select(digest => new DigestWeek(digest.From, digest.Through))
            .ToListAsync();
        var today = LocalDay.Of(now, await setting.ZoneAsync(manager.OrganisationId, CancellationToken.None));
        var running = (await setting.CalendarAsync(manager)).Running(today);
        var asked = Subject(manager.Id, running.From);
        return told.Exists(week => week.From == running.From) || !await db.PostedCards.AnyAsync(card => card.Subject == asked)
            ? told
            : told.Append(running);
    }

    private const string LeadsSql = """
        SELECT count(*) FROM "TeamMemberships" WHERE "ManagerId" = @p1 AND "ConfirmedAt" IS NOT NULL
        """;
}
