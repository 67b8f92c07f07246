using CxBot.Benchmarks.Storage;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Similar;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    public static Task RunAsync() =>
        FreshStore.OnBothAsync(
            async (provider, services) =>
            {
                var writer = services.GetRequiredService<IWriter>();
                var writing = await Answers.TimeAsync(async () =>
                {
                    for (var batch = 0; batch < Issues; batch += 1_000)
                        await writer.WriteAsync(db => FillAsync(db, batch), CancellationToken.None);
                });
                Answers.Say($"{provider}: {Issues:N0} issues written in {writing.TotalSeconds:F0} s");
                // As both databases do by themselves within a minute.
                await writer.WriteAsync(db => db.Database.ExecuteSqlRawAsync("ANALYZE"), CancellationToken.None);

                var readers = services.GetRequiredService<Readers>();
                await TimeAsync("among the open ones", (title, story) => OpenAsync(readers, title, story));
                await TimeAsync("with the closed ones of 30 days", (title, story) => SinceAsync(readers, title, story));
            }
        );

    private static async Task TimeAsync(string what, Func<string, string, Task<bool>> find)
    {
        var found = 0;
        var dice = new Random(7);
        await Answers.TimeAsync(
            what,
            Queries,
            async () =>
            {
                var (title, story) = Report(dice);
                found += await find(title, story) ? 1 : 0;
            }
        );
        Answers.Say($"  something was found {found} times");
    }

    private static async Task<bool> OpenAsync(Readers readers, string title, string story)
    {
        await using var db = readers.Open();
        return (await SimilarIssues.OpenAsync(db, 1, title, story, contactPointId: null)).Count > 0;
    }

    private static async Task<bool> SinceAsync(Readers readers, string title, string story)
    {
        await using var db = readers.Open();
        var issue = new Issue
        {
            OrganisationId = 1,
            Title = title,
            Happened = story,
        };
        return (await SimilarIssues.SinceAsync(db, issue, Begin.AddMinutes(Issues).AddDays(-30))).Count > 0;
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
}
