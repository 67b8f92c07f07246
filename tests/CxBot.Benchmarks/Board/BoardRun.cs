using System.Diagnostics;
using System.Globalization;
using CxBot.Core;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CxBot.Benchmarks.Board;

/// <summary>One size on one database: loads the ledger by SQL, counts the board from it, and asks for it many times.</summary>
internal static class BoardRun
{
    private const int People = 20_000;
    private const int Asked = 1_000;
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static async Task RunAsync(long credits, StorageProvider provider, Dictionary<string, string?> settings)
    {
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddCore()
            .BuildServiceProvider();
        var writer = services.GetRequiredService<IWriter>();
        var loading = await TimeAsync(() => writer.WriteAsync(db => LoadAsync(db, credits), CancellationToken.None));
        var counting = await TimeAsync(() =>
            writer.WriteAsync(db => BoardRebuild.RunAsync(db, 1, CancellationToken.None), CancellationToken.None)
        );
        var readers = services.GetRequiredService<Readers>();
        // What the server does by itself within minutes of such a load.
        if (provider == StorageProvider.Postgres)
            await using (var db = readers.Open())
                await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{provider}, {credits:N0} credits of {People:N0} people: loaded in {loading.TotalSeconds:F1} s, counted anew in {counting.TotalSeconds:F1} s"
            )
        );
        foreach (var span in new[] { BoardSpan.Week, BoardSpan.Month, BoardSpan.All })
            await AskAsync(readers, span);
        await BookAsync(writer);
    }

    private static async Task AskAsync(Readers readers, BoardSpan span)
    {
        var season = BoardSeason.Of(span, Today, DayOfWeek.Monday);
        var random = new Random(7);
        var took = new List<double>(Asked);
        for (var turn = -50; turn < Asked; turn++)
        {
            var reader = new Colleague(random.Next(1, People + 1), 1, "", "Etc/UTC", "en");
            var start = Stopwatch.GetTimestamp();
            await using (var db = readers.Open())
                await BoardReading.ViewAsync(db, reader, season, onlyAround: false, CancellationToken.None);
            // The first ones prepare statements.
            if (turn >= 0)
                took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        Say($"  {span}: top ten and neighbours", took);
    }

    private static async Task BookAsync(IWriter writer)
    {
        var random = new Random(8);
        var took = new List<double>(Asked);
        for (var turn = 0; turn < Asked; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            await writer.WriteAsync(
                db =>
                {
                    db.Append(
                        new Credit
                        {
                            OrganisationId = 1,
                            PersonId = random.Next(1, People + 1),
                            Role = CreditRole.Fixer,
                            Points = 5,
                            Recoveries = 1,
                            Day = Today,
                            BookedAt = Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
                        }
                    );
                    return Task.CompletedTask;
                },
                CancellationToken.None
            );
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        Say("  one credit booked, with its commit", took);
    }

    private static void Say(string what, List<double> took)
    {
        took.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: p50 {took[took.Count / 2]:F2} ms, p99 {took[took.Count * 99 / 100]:F2} ms, longest {took[^1]:F2} ms"
            )
        );
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task LoadAsync(CxDb db, long credits)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        db.Add(new Organisation());
        await db.SaveChangesAsync();
        db.AddRange(
            Enumerable
                .Range(1, People)
                .Select(number => new Person
                {
                    OrganisationId = 1,
                    Name = string.Create(CultureInfo.InvariantCulture, $"Colleague {number}"),
                    // One in fifty left.
                    IsActive = number % 50 != 0,
                })
        );
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        await db.Database.ExecuteSqlRawAsync(db is SqliteCxDb ? SqliteLedger : PostgresLedger, credits);
    }

    // Two years of days, people of different diligence (the square makes a few much busier than most), five roles.
    private const string Columns = """
        "OrganisationId", "PersonId", "Role", "Points", "Recoveries", "Count", "BookedAt", "Day"
        """;

    private const string Role = """
        CASE n % 5 WHEN 0 THEN 'Starter' WHEN 1 THEN 'Fixer' WHEN 2 THEN 'Helper' WHEN 3 THEN 'Preventer' ELSE 'Thanked' END,
        CASE n % 5 WHEN 2 THEN 1 WHEN 4 THEN 0 ELSE 2 + 3 * (n % 2) END, CASE WHEN n % 5 IN (2, 4) THEN 0 ELSE 1 END, 1
        """;

    private const string SqliteLedger = $$"""
        INSERT INTO "Credits" ({{Columns}})
        WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {0}),
            thrown AS (SELECT n, abs(random() % 1000000) / 1000000.0 AS x, abs(random() % 730) AS d FROM counted)
        SELECT 1, 1 + CAST(x * x * 19999 AS INTEGER), {{Role}}, '2026-11-22 00:00:00', date('2026-11-22', '-' || d || ' days') FROM thrown
        """;

    private const string PostgresLedger = $$"""
        INSERT INTO "Credits" ({{Columns}})
        SELECT 1, 1 + floor(x * x * 19999)::bigint, {{Role}}, now(), DATE '2026-11-22' - d
        FROM (SELECT n, random() AS x, floor(random() * 730)::int AS d FROM generate_series(1, {0}) AS n) AS thrown
        """;
}
