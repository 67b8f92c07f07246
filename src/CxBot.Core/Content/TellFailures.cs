using CxBot.Core.Channels;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>
/// Tells administrators of posts that were missed or refused: at most once a day, and at once when nothing at all arrives in a
/// workspace any more.
/// </summary>
internal sealed class TellFailures(IWriter writer, Readers readers, TimeProvider time) : IScheduledTask
{
    // Two may be a deleted channel and a bad moment.
    private const int FewestForWorkspace = 3;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    // After a stop of weeks, what is older tells nobody anything.
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);

    public string Name => "tell-failures";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<Ended> ended;
        await using (var db = readers.Open())
            ended = await EndedSince(db, now - Window).ToListAsync(ct);
        foreach (var organisation in ended.GroupBy(one => one.OrganisationId).Where(one => one.Any(IsFailure)))
            await writer.WriteAsync(db => TellAsync(db, organisation.Key, [.. organisation], now), ct);
    }

    private static async Task TellAsync(CxDb db, long organisationId, IReadOnlyList<Ended> ended, DateTime now)
    {
        var notices = await db.FailureNotices.Where(notice => notice.OrganisationId == organisationId).ToListAsync();
        var told = notices.Find(notice => notice.WorkspaceId == 0)?.ToldAt ?? DateTime.MinValue;
        var news = ended.Where(one => IsFailure(one) && one.EndedAt > told).ToList();
        var isDaily = news.Count > 0 && now - told >= Day;
        var down = Down(ended, now)
            .Where(id => now - (notices.Find(one => one.WorkspaceId == id)?.ToldAt ?? DateTime.MinValue) >= Day)
            .ToList();
        if (!isDaily && down.Count == 0)
            return;
        // The daily notice holds everything, also what made a workspace count as down.
        foreach (var id in down.Append(0))
            Note(db, notices, organisationId, id, now);
        await db.SaveChangesAsync();
        var card = FailureCards.Of(news, isWholeWorkspace: down.Count > 0);
        foreach (var administrator in await Administrators.OfAsync(db, organisationId))
            db.Append(down.Count > 0 ? Telling.OfOutage(administrator, card) : Duty.For(administrator, card, now));
    }

    // Workspaces in which several posts failed in the last hour and none arrived.
    private static IEnumerable<long> Down(IReadOnlyList<Ended> ended, DateTime now) =>
        ended
            .Where(one => one.EndedAt > now - Hour && one.State != PlannedPostState.Skipped && one.Why != PlannedPostReason.Closed)
            .GroupBy(one => one.WorkspaceId)
            .Where(one => one.Count() >= FewestForWorkspace && one.All(post => post.State == PlannedPostState.Failed))
            .Select(one => one.Key);

    private static void Note(CxDb db, List<FailureNotice> notices, long organisationId, long workspaceId, DateTime now)
    {
        if (notices.Find(notice => notice.WorkspaceId == workspaceId) is { } notice)
            notice.ToldAt = now;
        else
            db.Add(
                new FailureNotice
                {
                    OrganisationId = organisationId,
                    WorkspaceId = workspaceId,
                    ToldAt = now,
                }
            );
    }

    private static bool IsFailure(Ended one) =>
        one
            is { State: PlannedPostState.Failed, Why: not PlannedPostReason.Closed }
                or { State: PlannedPostState.Skipped, Why: PlannedPostReason.Missed };

    // A demo does not report what it missed.
    private static IQueryable<Ended> EndedSince(CxDb db, DateTime since)
    {
        var hourAgo = since + Window - Hour;
        return from post in db.PlannedPosts
            join channel in db.Channels on post.ChannelId equals channel.Id
            join schedule in db.Schedules on post.ScheduleId equals schedule.Id
            where
                schedule.EveryMinutes == null
                && post.EndedAt > since
                && (
                    post.State == PlannedPostState.Failed
                    || (post.State == PlannedPostState.Skipped && post.Why == PlannedPostReason.Missed)
                    || (post.EndedAt > hourAgo && (post.State == PlannedPostState.Sent || post.State == PlannedPostState.Late))
                )
            select new Ended(
                channel.OrganisationId,
                channel.WorkspaceId,
                post.State,
                post.Why,
                post.Detail,
                post.Occurrences,
                post.EndedAt
            );
    }

    /// <summary>A post that came to an end.</summary>
    internal sealed record Ended(
        long OrganisationId,
        long WorkspaceId,
        PlannedPostState State,
        PlannedPostReason Why,
        string Detail,
        int Occurrences,
        DateTime EndedAt
    );
}
