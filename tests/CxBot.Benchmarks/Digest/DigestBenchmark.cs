using System.Diagnostics;
using System.Globalization;
using CxBot.Benchmarks.Storage;
using CxBot.Core.Board;
using CxBot.Core.Digest;
using CxBot.Core.Issues;
using CxBot.Core.Kudos;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Benchmarks.Digest;

/// <summary>
/// One Friday morning on SQLite: 2,000 managers in 12 zones with teams of ten, half a year of issues, credits and thanks behind
/// them. How long all their digests take, and then everybody's own week. The number of managers is an argument, "-- digest 500".
/// </summary>
internal static class DigestBenchmark
{
    private const int Heads = 10;
    private const int Weeks = 26;
    private static readonly DateTime Friday = new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Zones =
    [
        "Pacific/Auckland",
        "Australia/Sydney",
        "Asia/Tokyo",
        "Asia/Singapore",
        "Asia/Kolkata",
        "Asia/Dubai",
        "Europe/Berlin",
        "Europe/London",
        "America/Sao_Paulo",
        "America/New_York",
        "America/Chicago",
        "America/Los_Angeles",
    ];

    public static async Task RunAsync(string[] arguments)
    {
        var managers = arguments is [var wanted] ? int.Parse(wanted, CultureInfo.InvariantCulture) : 2_000;
        var clock = new SetClock { Now = Friday.AddDays(-3) };
        await FreshStore.OnSqliteAsync(
            clock,
            async services =>
            {
                var writer = services.GetRequiredService<IWriter>();
                await writer.WriteAsync(db => FillAsync(db, managers), CancellationToken.None);
                var tasks = services.GetServices<IScheduledTask>().ToList();
                var digests = tasks.OfType<SendDigests>().Single();
                for (var planned = 0; planned < managers; planned += 200)
                    await digests.RunAsync(CancellationToken.None);
                // Nine o'clock has come in all twelve.
                clock.Now = Friday.AddHours(20);
                await TimeAsync($"{managers} digests of {Heads} people each, in 12 zones", digests);
                await TimeAsync("everybody's own week", tasks.OfType<SendPersonalDigests>().Single());
                await using var reading = services.GetRequiredService<Readers>().Open();
                Say(
                    $"{await reading.WeeklyDigests.CountAsync()} digests and {await reading.PersonalDigests.CountAsync()} own weeks stand in the ledger"
                );
            }
        );
    }

    private static async Task FillAsync(CxDb db, int managers)
    {
        db.Add(new Organisation { TimeZone = "Europe/Berlin" });
        await db.SaveChangesAsync();
        var people = managers * (Heads + 1);
        db.AddRange(
            Enumerable
                .Range(1, people)
                .Select(number => new Person
                {
                    OrganisationId = 1,
                    Name = string.Create(CultureInfo.InvariantCulture, $"Colleague {number}"),
                    TimeZone = Zones[number % Zones.Length],
                })
        );
        db.AddRange(
            Enumerable
                .Range(1, 12)
                .Select(number => new ContactPoint
                {
                    OrganisationId = 1,
                    Tag = string.Create(CultureInfo.InvariantCulture, $"point{number}"),
                    Name = string.Create(CultureInfo.InvariantCulture, $"Contact point {number}"),
                })
        );
        await db.SaveChangesAsync();
        db.AddRange(
            Enumerable
                .Range(0, managers * Heads)
                .Select(number => new TeamMembership
                {
                    ManagerId = 1 + (number / Heads),
                    MemberId = 1 + managers + number,
                    AskedById = 1,
                    AskedAt = Friday.AddDays(-90),
                    ConfirmedAt = Friday.AddDays(-90),
                })
        );
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        await FillWeeksAsync(db, managers);
    }

    // Each week one in five has a part in an issue, and one in four is thanked.
    private static async Task FillWeeksAsync(CxDb db, int managers)
    {
        var random = new Random(11);
        var number = 0;
        for (var week = 0; week < Weeks; week++)
        {
            for (var at = 0; at < managers * Heads / 5; at++)
            {
                var reported = Friday.AddDays(-7 * week).AddMinutes(-random.Next(60, 7 * 24 * 60));
                var issue = new Issue
                {
                    OrganisationId = 1,
                    Number = ++number,
                    Title = "parcel arrived broken",
                    State = week == 0 && at % 4 == 0 ? IssueState.Owned : IssueState.Closed,
                    ContactPointId = random.Next(1, 13),
                    ReporterId = Member(),
                    OwnerId = Member(),
                    ReportedAt = reported,
                    Done = "Sent a new one by courier",
                };
                db.Add(issue);
                if (issue.State == IssueState.Closed)
                    db.AddRange(
                        Line(issue.ReporterId, CreditRole.Starter, number, reported),
                        Line(issue.OwnerId.Value, CreditRole.Fixer, number, reported)
                    );
                db.Add(
                    new Kudo
                    {
                        OrganisationId = 1,
                        GiverId = Member(),
                        Reason = "for driving the forgotten parcel over",
                        GivenAt = reported,
                        Day = DateOnly.FromDateTime(reported),
                        Receivers = [new KudoReceiver { PersonId = Member() }],
                    }
                );
            }
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        long Member() => random.Next(1 + managers, 1 + (managers * (Heads + 1)));
    }

    private static Credit Line(long person, CreditRole role, int issue, DateTime at) =>
        new()
        {
            OrganisationId = 1,
            PersonId = person,
            Role = role,
            Points = 5,
            Recoveries = 1,
            IssueId = issue,
            BookedAt = at,
            Day = DateOnly.FromDateTime(at),
        };

    private static async Task TimeAsync(string what, IScheduledTask task)
    {
        var start = Stopwatch.GetTimestamp();
        await task.RunAsync(CancellationToken.None);
        Say($"{what}: {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
