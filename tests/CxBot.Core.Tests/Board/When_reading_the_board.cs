using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Board;

public sealed class When_reading_the_board
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Two_lists_over_both_platforms_show_points_recoveries_and_thanks(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, cleo) = (bot.Person("Ana"), bot.Person("Ben", TestBot.Teams), bot.Person("Cleo"));
        await bot.CreditAsync(ana, CreditRole.Starter, 5);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await bot.CreditAsync(cleo, CreditRole.Helper, 1);
        await bot.CreditAsync(ana, CreditRole.Preventer, 5, issueId: 2);
        await ana.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ben);

        var words = (await ana.SayAsync("board", TestBot.Room())).ShouldBeOfType<Reply.Private>().Words();

        words.ShouldBe(
            """
            Board of the month, 1 Nov to 30 Nov
            Started and prevented
            1. Ana 10 points, 2 recoveries
            Fixed
            1. Ben 5 points, 1 recovery, thanked once
            2. Cleo 1 point, 1 recovery
            [Week] [Quarter] [All time] [The month before]
            [Teams] [Around me] [Why this number?]
            """
        );
    }

    [Fact]
    public async Task A_button_turns_it_to_another_period()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await bot.CreditAsync(ana, CreditRole.Starter, 5, day: new DateOnly(2026, 10, 5));

        var month = (await ana.SayAsync("board")).Card();
        var quarter = await ana.PressAsync(month, "board.show");
        var all = await ana.PressAsync("board.show", "All");

        TestBot.Read(month).ShouldContain("Nobody yet. A reported issue");
        month.Button("board.show").Value.ShouldBe("Week|Everybody");
        quarter.ShouldBeOfType<Reply.Replace>().Words().ShouldContain("Board of the week, Mon 16 Nov to Sun 22 Nov");
        all.Words().ShouldContain("1. Ana 5 points, 1 recovery");
        (await ana.SayAsync("board quarter")).Words().ShouldContain("Board of the quarter, 1 Oct to 31 Dec\n");
    }

    [Fact]
    public async Task Who_is_not_among_the_ten_best_sees_their_neighbours_and_nobody_below_them()
    {
        await using var bot = await TestBot.StartAsync();
        var people = Enumerable.Range(1, 16).Select(number => bot.Person($"Colleague {number:00}")).ToList();
        foreach (var (person, place) in people.Select((person, index) => (person, index + 1)))
            await bot.CreditAsync(person, CreditRole.Fixer, 100 - place);

        var seen = Ranks(await people[12].SayAsync("board"));
        var me = Ranks(await people[12].SayAsync("board me"));
        var stranger = Ranks(await bot.Person("Ana").SayAsync("board"));

        seen.ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
        me.ShouldBe([11, 12, 13, 14, 15]);
        stranger.ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }

    [Fact]
    public async Task The_readers_own_row_is_marked_and_nobody_is_pinged()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.CreditAsync(ana, CreditRole.Fixer, 5);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);

        var rows = (await ana.SayAsync("board")).Card().Blocks.OfType<Rankings>().Single().Lists[1].Rows;

        rows.Select(row => (row.Rank, row.IsReader)).ShouldBe([(1, true), (1, false)]);
        rows.SelectMany(row => row.Name.Arguments).Cast<PersonName>().ShouldAllBe(name => !name.Ping);
    }

    [Fact]
    public async Task Leavers_are_left_out_before_ranks_are_counted()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.CreditAsync(ben, CreditRole.Fixer, 10);
        await bot.CreditAsync(ana, CreditRole.Fixer, 5);
        await bot.Writer.WriteAsync(
            db => db.People.Where(person => person.Name == "Ben").ExecuteUpdateAsync(row => row.SetProperty(to => to.IsActive, false)),
            CancellationToken.None
        );

        (await ana.SayAsync("board")).Words().ShouldContain("Fixed\n1. Ana 5 points");
    }

    [Fact]
    public async Task A_total_that_reversals_took_below_zero_is_not_shown()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await bot.CreditAsync(ana, CreditRole.Fixer, -5);

        (await ana.SayAsync("board")).Words().ShouldContain("Fixed\nNobody yet");
        (await ana.SayAsync("me")).Words().ShouldContain("Points: 0 this month, 0 in all");
        await bot.CreditAsync(ana, CreditRole.Starter, 2, issueId: 2);
        (await ana.SayAsync("board")).Words().ShouldContain("1. Ana 2 points");
        (await ana.SayAsync("me")).Words().ShouldContain("Points: 2 this month, 2 in all", Case.Sensitive, "as the board shows it");
        (await ana.SayAsync("digest me")).Words().ShouldContain("2 points");
    }

    [Fact]
    public async Task A_thin_week_says_so_and_shows_the_readers_best()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.CreditAsync(ana, CreditRole.Starter, 5, day: new DateOnly(2026, 11, 4));
        await bot.CreditAsync(ana, CreditRole.Fixer, 2, issueId: 2, day: new DateOnly(2026, 11, 5));
        await bot.CreditAsync(ben, CreditRole.Fixer, 2);

        var words = (await ana.SayAsync("board week")).Words();

        words.ShouldContain("A quiet week so far");
        words.ShouldContain("Your best week yet: 7 points, in the week of 2 Nov.");
        (await ana.SayAsync("board month")).Words().ShouldNotContain("quiet");
    }

    [Fact]
    public async Task Why_this_number_lists_the_credits_of_that_season()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.CreditAsync(ana, CreditRole.Starter, 5, day: new DateOnly(2026, 10, 30));
        await bot.CreditAsync(ana, CreditRole.Starter, 5);
        await bot.CreditAsync(ana, CreditRole.Starter, -5);
        await bot.CreditAsync(ana, CreditRole.Helper, 1, issueId: 2);
        await ben.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ana);

        var month = await ana.PressAsync((await ana.SayAsync("board")).Card(), "board.why");
        var nothing = await ben.PressAsync("board.why", "2026-Q3");

        month
            .Words()
            .ShouldBe(
                """
                Your credits
                Board of the month, 1 Nov to 30 Nov
                16 Nov: a colleague thanked you
                16 Nov: you helped with an issue, 1 point
                16 Nov: taken back: you reported an issue, -5 points
                16 Nov: you reported an issue, 5 points
                Started and prevented: 0 points
                Fixed: 1 point, 1 recovery
                """
            );
        nothing.Words().ShouldContain("You have no credits here yet");
    }

    [Fact]
    public async Task Me_sums_this_month_and_all_time()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.CreditAsync(ana, CreditRole.Starter, 5, day: new DateOnly(2026, 10, 30));
        await bot.CreditAsync(ana, CreditRole.Fixer, 2, issueId: 2);
        await ben.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ana);
        await ana.SayAsync("kudos {0} for finding the forgotten parcel", TestBot.Room(), ben);

        (await ana.SayAsync("me"))
            .Words()
            .ShouldBe(
                """
                Ana, in numbers
                Points: 2 this month, 7 in all
                Recoveries: 1 this month, 2 in all
                Thanked by colleagues: 1 this month, 1 in all
                Thanks given: 1 this month, 1 in all
                [Board] [Why this number?] [Take me off the board]
                ---
                Accounts: Slack
                Language and zone: English, Etc/UTC
                At work: 09:00-17:00, Monday to Friday
                My own week: on Fridays at 9
                Tips and other nudges: as usual
                [Stop my own week] [Take a pause]
                """
            );
    }

    [Fact]
    public async Task Me_tells_where_one_belongs_and_what_one_switched_off()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ana, ben) = (bot.Person("Mia"), bot.Person("Ana"), bot.Person("Ben", TestBot.Teams));
        await bot.TeamAsync(mia, ana);
        await bot.TeamAsync(ana, ben);
        await ana.SayAsync("digest off");
        await ana.SayAsync("digest me off");
        await ana.SayAsync("pause until 5 Dec");

        (await ana.SayAsync("me"))
            .Words()
            .ShouldEndWith(
                """
                Accounts: Slack
                Language and zone: English, Etc/UTC
                At work: 09:00-17:00, Monday to Friday
                In the team of: Mia
                Team: 1 colleague
                Team's digest: switched off
                My own week: switched off
                Tips and other nudges: none before 5 Dec
                [Send me my own week] [Send me the team's digest] [End the pause] [Join Slack and Teams]
                """
            );
        await ana.SayAsync("digest me on");
        await ana.SayAsync("digest on");
        (await ana.SayAsync("me")).Words().ShouldContain("Team's digest: on Fridays at 9\nMy own week: on Fridays at 9\n");
    }

    [Fact]
    public async Task Helping_is_points_without_a_word_of_recoveries()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await bot.CreditAsync(ana, CreditRole.Helper, 1);
        await bot.ChangeAsync(db => db.BoardTallies.ExecuteUpdateAsync(row => row.SetProperty(to => to.Recoveries, 0)));

        (await ana.SayAsync("board")).Lines(1).ShouldBe(["1. Ana 1 point"]);
    }

    [Theory]
    [InlineData("board fortnight", "I do not know \"fortnight\" for a board. It can be board week,")]
    [InlineData("board last week team", "Board of the week, Mon 9 Nov to Sun 15 Nov")]
    [InlineData("board of the month", "Board of the month, 1 Nov to 30 Nov")]
    [InlineData("board 2026-q3", "Board of the quarter, 1 Jul to 30 Sep")]
    [InlineData("board 2026-10-07", "Board of the week, Mon 5 Oct to Sun 11 Oct")]
    [InlineData("board last all", "Board of all time")]
    [InlineData("board meeting is at ten tomorrow", "What shall I do with this?")]
    public async Task Its_words_are_known_or_said_to_be_unknown(string said, string read)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.Person("Ana").SayAsync(said)).Words().ShouldContain(read);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Ranks_far_down_count_everybody_above_and_share_ties(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var people = Enumerable.Range(1, 24).Select(number => bot.Person($"Colleague {number:00}")).ToList();
        // Pairs of equals: 90 90 80 80 ... and the last eight all have 3.
        foreach (var (person, at) in people.Select((person, at) => (person, at)))
            await bot.CreditAsync(person, CreditRole.Fixer, at < 16 ? 90 - (at / 2 * 10) : 3);

        var eighteenth = Ranks(await people[17].SayAsync("board me"));
        var fifteenth = Ranks(await people[14].SayAsync("board me"));

        eighteenth.ShouldBe([15, 17, 17, 17, 17]);
        fifteenth.ShouldBe([13, 13, 15, 15, 17]);
    }

    private static IEnumerable<int> Ranks(Reply reply) =>
        reply.Card().Blocks.OfType<Rankings>().Single().Lists[1].Rows.Select(row => row.Rank);
}
