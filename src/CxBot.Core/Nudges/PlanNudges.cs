using System.Globalization;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>Writes down whom to nudge about what: newcomers, fixers, one walker a week, owners of silent contact points.</summary>
internal sealed class PlanNudges(IWriter writer, Readers readers, TimeProvider time) : IScheduledTask
{
    private const int Batch = 200;

    private static readonly TimeSpan StoryWindow = TimeSpan.FromDays(7);
    private static readonly TimeSpan OfUse = TimeSpan.FromDays(7);

    public string Name => "plan-nudges";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await EnrolAsync(now, ct);
        await AskForStoriesAsync(now, ct);
        await BeginRoundsAsync(now, ct);
    }

    // Whoever spoke to the bot for the first time begins the course.
    private async Task EnrolAsync(DateTime now, CancellationToken ct)
    {
        await using var reading = readers.Open();
        var newcomers = await reading
            .People.Where(person =>
                person.IsActive
                && !person.IsGuest
                && !person.IsBot
                && reading.Identities.Any(identity => identity.PersonId == person.Id && identity.LastSeenAt > DateTime.UnixEpoch)
                && !reading.Nudges.Any(nudge => nudge.PersonId == person.Id && nudge.Kind == NudgeKind.Course)
            )
            .OrderBy(person => person.Id)
            .Take(Batch)
            .ToListAsync(ct);
        if (newcomers.Count > 0)
            await AddAsync(newcomers.SelectMany(person => CourseDays.All.Select(day => CourseOf(person, day, now))), ct);
    }

    private async Task AskForStoriesAsync(DateTime now, CancellationToken ct)
    {
        await using var reading = readers.Open();
        var since = now - StoryWindow;
        var fixers = await (
            from issue in reading.Issues.ForEverybody()
            where
                issue.Kind == IssueKind.Affected
                && issue.RecoveredAt > since
                && issue.OwnerId != null
                && !reading.Nudges.Any(nudge =>
                    nudge.PersonId == issue.OwnerId && nudge.Kind == NudgeKind.StoryRequest && nudge.Subject == "issue:" + issue.Id
                )
            orderby issue.Id
            select new { issue.Id, OwnerId = issue.OwnerId!.Value }
        )
            .Take(Batch)
            .ToListAsync(ct);
        if (fixers.Count > 0)
            await AddAsync(fixers.Select(one => Of(one.OwnerId, NudgeKind.StoryRequest, $"issue:{one.Id}", now)), ct);
    }

    private async Task BeginRoundsAsync(DateTime now, CancellationToken ct)
    {
        List<Organisation> organisations;
        await using (var reading = readers.Open())
            organisations = await reading
                .Organisations.Where(one =>
                    reading.NudgeRounds.Count(round => round.OrganisationId == one.Id && round.NextDueAt > now) < NudgeRounds.Kinds
                )
                .OrderBy(one => one.Id)
                .Take(Batch)
                .ToListAsync(ct);
        foreach (var organisation in organisations)
            await writer.WriteAsync(db => new NudgeRounds(db, organisation, now).BeginAsync(), ct);
    }

    private Task AddAsync(IEnumerable<Nudge> nudges, CancellationToken ct)
    {
        var rows = nudges.ToList();
        return writer.WriteAsync(
            async db =>
            {
                db.AddRange(rows);
                await db.SaveChangesAsync();
            },
            ct
        );
    }

    private static Nudge CourseOf(Person person, int day, DateTime now)
    {
        var morning = NudgeTimes.MorningOf(LocalDay.Of(now, person.TimeZone).AddDays(day), person.TimeZone);
        return Of(person.Id, NudgeKind.Course, string.Create(CultureInfo.InvariantCulture, $"day:{day}"), morning);
    }

    internal static Nudge Of(long personId, NudgeKind kind, string subject, DateTime dueAt) =>
        new()
        {
            PersonId = personId,
            Kind = kind,
            Subject = subject,
            NextDueAt = dueAt,
            ExpiresAt = dueAt + OfUse,
        };
}
