using CxBot.Core.Board;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Board;

public sealed class When_a_season_has_ended
{
    private static readonly DateTimeOffset December = new(2026, 12, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_stays_as_it_was_after_reversals_leavers_and_opt_outs(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, cleo, dan) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cleo"), bot.Person("Dan"));
        await bot.CreditAsync(ana, CreditRole.Fixer, 10);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await bot.CreditAsync(cleo, CreditRole.Fixer, 5, issueId: 2);
        await bot.CreditAsync(dan, CreditRole.Fixer, 2, issueId: 2);
        await bot.TendBoardAsync();
        bot.Clock.AdvanceTo(December);
        await bot.TendBoardAsync();

        await bot.CreditAsync(ana, CreditRole.Fixer, -10);
        await bot.SetActiveAsync(ben, isActive: false);
        await cleo.PressAsync("board.leave", "");
        await bot.TendBoardAsync();
        var (november, december) = (await dan.SayAsync("board last month"), await dan.SayAsync("board"));

        november
            .Lines(1)
            .ShouldBe([
                "1. Ana 10 points, 1 recovery",
                "2. Ben 5 points, 1 recovery",
                "2. a colleague 5 points, 1 recovery",
                "4. Dan 2 points, 1 recovery",
            ]);
        november.Words().ShouldContain("Board of the month, 1 Nov to 30 Nov");
        november.Words().ShouldContain("This one is over and stays as it is.");
        december.Lines(1).ShouldBeEmpty();
        (await dan.SayAsync("board all")).Lines(1).ShouldBe(["1. Dan 2 points, 1 recovery"]);
        (await cleo.SayAsync("board 2026-11")).Lines(1)[2].ShouldBe("2. Cleo 5 points, 1 recovery", "she may read her own name");
    }

    [Fact]
    public async Task Who_was_left_out_when_it_ended_stays_left_out_also_after_a_new_count()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.CreditAsync(ana, CreditRole.Fixer, 10);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await ana.PressAsync("board.leave", "");
        bot.Clock.AdvanceTo(December);
        await bot.TendBoardAsync();
        await ana.PressAsync("board.join", "");

        await bot.ChangeAsync(db => BoardRebuild.RunAsync(db, 1, CancellationToken.None));

        (await ben.SayAsync("board last month")).Lines(1).ShouldBe(["1. Ben 5 points, 1 recovery"]);
        (await ben.SayAsync("board quarter")).Lines(1).ShouldBe(["1. Ana 10 points, 1 recovery", "2. Ben 5 points, 1 recovery"]);
    }

    [Fact]
    public async Task Teams_stand_as_they_stood_though_people_changed_teams()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, noa, ana, ben, cleo) = (bot.Person("Mia"), bot.Person("Noa"), bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cleo"));
        await bot.TeamAsync(mia, ana, ben);
        await bot.CreditAsync(ana, CreditRole.Fixer, 5);
        await bot.TendBoardAsync();
        bot.Clock.AdvanceTo(December);
        await bot.TendBoardAsync();

        await bot.ChangeAsync(db => db.TeamMemberships.ExecuteDeleteAsync());
        await bot.TeamAsync(noa, ana, ben, cleo);

        (await ana.SayAsync("board last month teams")).Lines(1).ShouldBe(["1. Mia's team 2.5 points a head, 1 recovery, 2 colleagues"]);
        (await ana.SayAsync("board quarter teams")).Lines(1).ShouldBe(["1. Noa's team 1.7 points a head, 1 recovery, 3 colleagues"]);
    }

    [Fact]
    public async Task Kudos_taken_back_after_midnight_leave_it_alone()
    {
        await using var bot = await TestBot.StartAsync(at: new DateTimeOffset(2026, 11, 30, 23, 58, 0, TimeSpan.Zero));
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);
        await ana.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ben);
        bot.Clock.Advance(TimeSpan.FromMinutes(4));

        await ana.SayAsync("undo", TestBot.Room());

        (await ana.SayAsync("board last month")).Lines(1).ShouldBe(["1. Ben 5 points, 1 recovery, thanked once"]);
        (await ben.SayAsync("me")).Words().ShouldContain("Thanked by colleagues: 0 this month, 0 in all");
    }
}
