using CxBot.Benchmarks.Storage;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Measures;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Benchmarks.Measures;

/// <summary>How long the measures of a week, a quarter and a year take, where 1,000 people reported 1,000 issues a week.</summary>
internal static class MeasuresBenchmark
{
    private const int People = 1_000;
    private const int Points = 12;
    private const int Weeks = 53;
    private const int PerWeek = 1_000;
    private static readonly DateTime Now = new(2026, 12, 31, 20, 0, 0, DateTimeKind.Utc);

    public static Task RunAsync() =>
        FreshStore.OnBothAsync(
            async (provider, services) =>
            {
                var writer = services.GetRequiredService<IWriter>();
                await writer.WriteAsync(FillPeopleAsync, CancellationToken.None);
                for (var week = 0; week < Weeks; week++)
                    await writer.WriteAsync(db => FillWeekAsync(db, week), CancellationToken.None);
                // As both databases do by themselves within a minute.
                await writer.WriteAsync(db => db.Database.ExecuteSqlRawAsync("ANALYZE"), CancellationToken.None);

                Answers.Say($"{provider}, {Weeks * PerWeek:N0} issues of {People:N0} people in a year");
                foreach (var span in new[] { MeasureSpan.Week, MeasureSpan.Quarter, MeasureSpan.Year })
                    await Answers.TimeAsync($"{span}", span == MeasureSpan.Year ? 10 : 50, () => ReadAsync(services, span));
            }
        );

    private static async Task ReadAsync(IServiceProvider services, MeasureSpan span)
    {
        await using var db = services.GetRequiredService<Readers>().Open();
        var period = MeasurePeriod.Of(span, DateOnly.FromDateTime(Now), DayOfWeek.Monday);
        MeasureCards.Of(
            await MeasureReading.ReadAsync(db, 1, period, Now, CancellationToken.None),
            DateOnly.FromDateTime(Now),
            DayOfWeek.Monday
        );
    }

    private static async Task FillPeopleAsync(CxDb db)
    {
        db.Add(new Organisation());
        await db.SaveChangesAsync();
        db.AddRange(Enumerable.Range(1, People).Select(number => new Person { OrganisationId = 1, Name = $"Colleague {number}" }));
        db.AddRange(
            Enumerable
                .Range(1, Points)
                .Select(number => new ContactPoint
                {
                    OrganisationId = 1,
                    Tag = $"point{number}",
                    Name = $"Contact point {number}",
                })
        );
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    // Asked at once, owned within a day, spoken to within two, put right within five; one in ten was promised something.
    private static async Task FillWeekAsync(CxDb db, int week)
    {
        var random = new Random(week);
        for (var at = 1; at <= PerWeek; at++)
        {
            var reported = Now.AddDays(-7 * week).AddMinutes(-random.Next(7 * 24 * 60));
            var owner = random.Next(1, People + 1);
            var issue = new Issue
            {
                OrganisationId = 1,
                Number = (week * PerWeek) + at,
                Title = "Parcel arrived broken",
                State = IssueState.Closed,
                ContactPointId = random.Next(1, Points + 1),
                Cause = Enum.GetValues<IssueCause>()[random.Next(Enum.GetValues<IssueCause>().Length)],
                ReporterId = random.Next(1, People + 1),
                OwnerId = owner,
                ReportedAt = reported,
                RecoveredAt = reported.AddHours(random.Next(48, 120)),
                Confirmation = Confirmation.Call,
            };
            Tell(IssueEventKind.Asked, 0);
            Tell(IssueEventKind.Taken, random.Next(24 * 60));
            Tell(IssueEventKind.Contacted, random.Next(24 * 60, 48 * 60));
            if (at % 10 == 0)
                Tell(IssueEventKind.Promised, 48 * 60);
            Tell(IssueEventKind.Recovered, (int)(issue.RecoveredAt.Value - reported).TotalMinutes);
            db.Add(issue);

            void Tell(IssueEventKind kind, int minutes) =>
                issue.Events.Add(
                    new IssueEvent
                    {
                        Kind = kind,
                        ActorId = owner,
                        PersonId = owner,
                        At = reported.AddMinutes(minutes),
                    }
                );
        }
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
