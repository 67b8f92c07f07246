using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Board;

public sealed class When_counting_anew
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Ledger_and_tallies_agree(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var people = Enumerable.Range(1, 4).Select(number => bot.Person($"Colleague {number}")).ToArray();
        for (var line = 0; line < 40; line++)
        {
            // Whoever leaves the board and comes back stands where their points put them.
            if (line is 20 or 30)
                await people[3].PressAsync(line == 20 ? "board.leave" : "board.join", "");
            await bot.CreditAsync(
                people[line % 4],
                (CreditRole)(line % 3),
                line % 7 == 6 ? -5
                    : line % 2 == 0 ? 5
                    : 2,
                issueId: line,
                day: new DateOnly(2026, 9, 25).AddDays(line * 2)
            );
        }
        await people[0].SayAsync("kudos {0}{1} for driving the forgotten parcels over", TestBot.Room(), people[1], people[2]);
        await people[0].SayAsync("kudos {0} for taking the telephone all afternoon", TestBot.Room(), people[3]);
        await people[0].SayAsync("undo");

        var kept = await bot.CountersAsync();

        (await bot.RecountedAsync()).ShouldBe(kept);
        kept.Count.ShouldBeGreaterThan(40);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Everybody_is_ranked_by_the_ledger_however_far_up_and_down_they_went(StorageProvider provider)
    {
        var random = new Random(3);
        await using var bot = await TestBot.StartAsync(provider);
        var people = Enumerable.Range(0, 24).Select(number => bot.Person($"Colleague {number}")).ToArray();
        var points = new int[people.Length];
        for (var line = 0; line < 160; line++)
        {
            var at = random.Next(people.Length);
            var step = random.Next(-110, 150);
            points[at] += step;
            await bot.CreditAsync(people[at], CreditRole.Fixer, step, issueId: line);
        }

        for (var at = 0; at < people.Length; at++)
        {
            var mine = (await people[at].SayAsync("board me")).Card().Blocks.OfType<Rankings>().Single().Lists[1].Rows;
            var ranks = mine.Where(row => row.IsReader).Select(row => row.Rank);
            ranks.ShouldBe(points[at] > 0 ? [1 + points.Count(other => other > points[at])] : [], $"with {points[at]} points");
        }
        var kept = await bot.CountersAsync();
        (await bot.RecountedAsync()).ShouldBe(kept);
        kept.Count(line => line.Contains("all Fixed: ", StringComparison.Ordinal) && line.EndsWith("or more", StringComparison.Ordinal))
            .ShouldBeGreaterThan(3);
    }

    [Theory]
    [OnPostgres]
    public async Task Ledger_and_counters_agree_when_many_are_credited_at_once(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var people = Enumerable.Range(1, 2).Select(number => bot.Person($"Colleague {number}")).ToArray();
        foreach (var person in people)
            await person.IdAsync();

        for (var round = 0; round < 6; round++)
        {
            var now = round;
            await Task.WhenAll(
                Enumerable
                    .Range(0, 6)
                    .Select(line =>
                        bot.CreditAsync(people[line % 2], CreditRole.Fixer, (now + line) % 4 == 3 ? -2 : 2, issueId: (now * 6) + line)
                    )
            );
        }

        var kept = await bot.CountersAsync();
        (await bot.RecountedAsync()).ShouldBe(kept);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_week_that_begins_on_another_day_is_counted_by_it(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = bot.Person("Ana");
        await bot.CreditAsync(ana, CreditRole.Fixer, 5, day: new DateOnly(2026, 11, 15));
        await bot.Writer.WriteAsync(
            db => db.Organisations.ExecuteUpdateAsync(row => row.SetProperty(to => to.WeekStart, DayOfWeek.Sunday)),
            CancellationToken.None
        );

        (await ana.SayAsync("board week")).Words().ShouldContain("Fixed\nNobody yet");
        await bot.Writer.WriteAsync(db => BoardRebuild.RunAsync(db, 1, CancellationToken.None), CancellationToken.None);

        (await ana.SayAsync("board week")).Words().ShouldContain("Sun 15 Nov to Sat 21 Nov");
        (await ana.SayAsync("board week")).Words().ShouldContain("Fixed\n1. Ana 5 points");
    }

    [Fact]
    public async Task Kudos_count_for_the_day_and_week_of_the_organisation()
    {
        // Sunday 23:30 UTC is Monday in Berlin, and there the week begins on Monday.
        await using var bot = await TestBot.StartAsync(at: new DateTimeOffset(2026, 11, 15, 23, 30, 0, TimeSpan.Zero));
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await ana.SayAsync("hello");
        await bot.Writer.WriteAsync(
            db => db.Organisations.ExecuteUpdateAsync(row => row.SetProperty(to => to.TimeZone, "Europe/Berlin")),
            CancellationToken.None
        );

        await ana.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ben);

        (await bot.ReadAsync(db => db.Credits.SingleAsync())).Day.ShouldBe(new DateOnly(2026, 11, 16));
        (await bot.ReadAsync(db => db.BoardTallies.Select(tally => tally.Period).ToListAsync())).ShouldContain("2026-11-16");
    }
}
