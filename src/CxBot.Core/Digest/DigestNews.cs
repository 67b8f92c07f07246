using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Kudos;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Shows in the digests that a manager got whom they have thanked since, or thank no more.</summary>
internal static class DigestNews
{
    private const int WeeksBack = 5;

    /// <summary>By what a manager's digest of a week is found.</summary>
    public static string Subject(long managerId, DateOnly from) =>
        string.Create(CultureInfo.InvariantCulture, $"digest:{managerId}:{from:yyyy-MM-dd}");

    /// <summary>
    /// Draws anew the digests that tell of an issue. Inside the writer, where thanks just booked are not written yet:
    /// <paramref name="thanked"/> names whom they are for.
    /// </summary>
    public static async Task ShowAsync(CxDb db, Colleague manager, long issueId, IReadOnlyList<Colleague> thanked, DateTime now)
    {
        var oldest = DateOnly.FromDateTime(now).AddDays(-7 * WeeksBack);
        var told = await db
            .WeeklyDigests.Where(digest =>
                digest.ManagerId == manager.Id
                && digest.From >= oldest
                && digest.State != DigestState.Missed
                && db.Credits.Any(credit => credit.IssueId == issueId && credit.Day >= digest.From && credit.Day <= digest.Through)
            )
            .AsNoTracking()
            .ToListAsync();
        var setting = new DigestSetting(db);
        foreach (var digest in told)
        {
            var week = new DigestWeek(digest.From, digest.Through);
            if (await DigestReading.ReadAsync(setting, db, manager, week, now, CancellationToken.None) is { } content)
            {
                var theirs = content
                    .Recoveries.Where(recovery => recovery.IssueId == issueId)
                    .SelectMany(recovery => recovery.Parts)
                    .Select(part => part.Person)
                    .Where(person => thanked.Any(one => one.Id == person.Id));
                db.Append(
                    OutboxMessage.Edit(Subject(manager.Id, digest.From), DigestCards.Of(content.AfterThanking([.. theirs.Distinct()])))
                );
            }
        }
    }

    /// <summary>The same once kudos were taken back.</summary>
    public static Task TakeBackAsync(CxDb db, Kudo kudo, Turn turn) =>
        kudo.IssueId is { } issueId ? ShowAsync(db, turn.Actor, issueId, [], turn.Now) : Task.CompletedTask;
}
