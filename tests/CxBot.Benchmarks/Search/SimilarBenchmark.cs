using System.Diagnostics;
using System.Globalization;
using CxBot.Core;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Similar;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CxBot.Benchmarks.Search;

/// <summary>
/// How long a reporter waits for similar issues among 100,000, of which 3,000 are open: on SQLite, and on the PostgreSQL that
/// CXBOT_TEST_POSTGRES names.
/// </summary>
internal static class SimilarBenchmark
{
    private const int Issues = 100_000;
    private const int OpenEvery = 33;
    private const int Queries = 300;

    private static readonly string[] Things =
    [
        "parcel",
        "invoice",
        "website",
        "phone line",
        "delivery",
        "refund",
        "order",
        "password mail",
        "checkout",
        "returns desk",
        "store door",
        "coffee machine",
        "discount code",
        "contract",
        "address",
        "size",
        "colour",
        "battery",
        "manual",
        "appointment",
    ];

    private static readonly string[] Troubles =
    [
        "arrived broken",
        "is late",
        "is wrong",
        "was billed twice",
        "never came",
        "does not load",
        "is missing",
        "leaks",
        "was refused",
        "came wet",
        "shows the old price",
        "went to the neighbour",
        "fell apart",
        "is not answered",
        "was cancelled without a word",
    ];

    private static readonly string[] Stories =
    [
        "waited for an hour on the phone",
        "drove all the way to the shop",
        "wrote three times last week",
        "needs it before Friday",
        "moved house in October",
        "is with us for ten years",
        "asked for the manager",
        "found it at the neighbour's",
        "paid by card twice",
        "will not order again",
        "was promised a call back",
        "sent pictures of the box",
        "lives in the Harbour district",
        "has a small child",
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("cxbot-similar-").FullName;
        try
        {
            await MeasureAsync("SQLite", new() { ["Storage:Directory"] = folder });
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
        if (Environment.GetEnvironmentVariable("CXBOT_TEST_POSTGRES") is not { Length: > 0 } server)
            return;
        var name = $"cxbench{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(server);
        await source.CreateCommand($"CREATE DATABASE {name}").ExecuteNonQueryAsync();
        var own = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
        await MeasureAsync("PostgreSQL", new() { ["Storage:Provider"] = "Postgres", ["Storage:ConnectionString"] = own });
        NpgsqlConnection.ClearAllPools();
        await source.CreateCommand($"DROP DATABASE {name} WITH (FORCE)").ExecuteNonQueryAsync();
    }

    private static async Task MeasureAsync(string name, Dictionary<string, string?> settings)
    {
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddCore()
            .BuildServiceProvider();
        var begin = Stopwatch.GetTimestamp();
        for (var batch = 0; batch < Issues; batch += 1_000)
            await services.GetRequiredService<IWriter>().WriteAsync(db => FillAsync(db, batch), CancellationToken.None);
        Print($"{name}: {Issues} issues written in {Stopwatch.GetElapsedTime(begin).TotalSeconds:0} s");
        // As both databases do by themselves within a minute.
        await services.GetRequiredService<IWriter>().WriteAsync(db => db.Database.ExecuteSqlRawAsync("ANALYZE"), CancellationToken.None);

        await TimeAsync(services, name, "open ones", closedToo: false);
        await TimeAsync(services, name, "with the closed ones of 30 days", closedToo: true);
    }

    private static async Task TimeAsync(IServiceProvider services, string name, string what, bool closedToo)
    {
        var took = new List<double>();
        var found = 0;
        var dice = new Random(7);
        for (var i = -20; i < Queries; i++)
        {
            var (title, story) = Report(dice);
            await using var db = services.GetRequiredService<Readers>().Open();
            var begin = Stopwatch.GetTimestamp();
            var similar = closedToo
                ? await SimilarIssues.SinceAsync(
                    db,
                    new Issue
                    {
                        OrganisationId = 1,
                        Title = title,
                        Happened = story,
                    },
                    Begin.AddMinutes(Issues).AddDays(-30)
                )
                : await SimilarIssues.OpenAsync(db, 1, title, story, contactPointId: null);
            if (i < 0)
                continue;
            took.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            found += similar.Count > 0 ? 1 : 0;
        }
        took.Sort();
        Print(
            $"{name}, {what}: median {took[Queries / 2]:0.0} ms, 99th percentile {took[Queries * 99 / 100]:0.0} ms, longest {took[^1]:0.0} ms; something found {found} times of {Queries}"
        );
    }

    private static DateTime Begin { get; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static async Task FillAsync(CxDb db, int from)
    {
        if (from == 0)
        {
            db.Add(new Organisation { Id = 1 });
            await db.SaveChangesAsync();
        }
        var dice = new Random(from);
        for (var number = from + 1; number <= from + 1_000; number++)
        {
            var (title, story) = Report(dice);
            db.Add(
                new Issue
                {
                    OrganisationId = 1,
                    Number = number,
                    ReporterId = 1,
                    Title = title,
                    Happened = story,
                    State = number % OpenEvery == 0 ? IssueState.Owned : IssueState.Closed,
                    ReportedAt = Begin.AddMinutes(number),
                }
            );
        }
        await db.SaveChangesAsync();
    }

    private static (string Title, string Story) Report(Random dice)
    {
        return (
            $"{One(Things)} {One(Troubles)}",
            $"The {One(Things)} of order {dice.Next(10_000, 99_999)} {One(Troubles)}; she {One(Stories)} and {One(Stories)}."
        );

        string One(string[] of) => of[dice.Next(of.Length)];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
