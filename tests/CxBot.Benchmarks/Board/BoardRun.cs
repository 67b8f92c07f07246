using System.Globalization;
using CxBot.Benchmarks.Storage;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Benchmarks.Board;

/// <summary>One size on one database: loads the ledger by SQL, counts the board from it, and asks for it many times.</summary>
internal static class BoardRun
{
    private const int People = 20_000;
    private const int Asked = 1_000;
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static async Task RunAsync(long credits, StorageProvider provider, IServiceProvider services)
    {
        var writer = services.GetRequiredService<IWriter>();
        var loading = await Answers.TimeAsync(() => writer.WriteAsync(db => LoadAsync(db, credits), CancellationToken.None));
        var counting = await Answers.TimeAsync(() =>
            writer.WriteAsync(db => BoardRebuild.RunAsync(db, 1, CancellationToken.None), CancellationToken.None)
        );
        var readers = services.GetRequiredService<Readers>();
        // What the server does by itself within minutes of such a load.
        if (provider == StorageProvider.Postgres)
            await using (var db = readers.Open())
                await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");

        Answers.Say(
            $"{provider}, {credits:N0} credits of {People:N0} people: loaded in {loading.TotalSeconds:F1} s, counted anew in {counting.TotalSeconds:F1} s"
        );
        var random = new Random(7);
        foreach (var span in new[] { BoardSpan.Week, BoardSpan.Month, BoardSpan.All })
            await Answers.TimeAsync($"{span}: top ten and neighbours", Asked, () => AskAsync(readers, span, random.Next(1, People + 1)));
        await Answers.TimeAsync("one credit booked, with its commit", Asked, () => BookAsync(writer, random.Next(1, People + 1)));
    }

    private static async Task AskAsync(Readers readers, BoardSpan span, int person)
    {
        var reader = new Colleague(person, 1, "", "Etc/UTC", "en");
        await using var db = readers.Open();
        await BoardReading.ViewAsync(db, reader, BoardSeason.Of(span, Today, DayOfWeek.Monday), onlyAround: false, CancellationToken.None);
    }

    private static Task BookAsync(IWriter writer, int person) =>
        writer.WriteAsync(
            db =>
            {
                db.Append(
                    new Credit
                    {
                        OrganisationId = 1,
                        PersonId = person,
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
