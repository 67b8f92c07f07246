using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Board;

public sealed class When_teams_are_compared
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_is_per_head_and_the_readers_own_is_marked_with_its_people(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (mia, noa) = (bot.Person("Mia"), bot.Person("Noa"));
        var (ana, ben, cleo, dan, eve) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cleo"), bot.Person("Dan"), bot.Person("Eve"));
        await bot.TeamAsync(mia, ana, ben, cleo);
        await bot.TeamAsync(noa, cleo, dan);
        await bot.TeamAsync(ana, eve);
        await bot.CreditAsync(ana, CreditRole.Fixer, 7);
        await bot.CreditAsync(cleo, CreditRole.Fixer, 5, issueId: 2);
        await bot.CreditAsync(eve, CreditRole.Fixer, 50, issueId: 3);

        var seen = await ben.SayAsync("board team");

        seen.Lines(1)
            .ShouldBe(
                ["1. Mia's team 4 points a head, 2 recoveries, 3 colleagues", "2. Noa's team 2.5 points a head, 1 recovery, 2 colleagues"],
                "a person in two teams counts in both, and one alone is no team"
            );
        seen.Card().Blocks.OfType<Rankings>().First().Lists[1].Rows.Select(row => row.IsReader).ShouldBe([true, false]);
        seen.Lines(1, rankings: 1).ShouldBe(["1. Ana 7 points, 1 recovery", "2. Cleo 5 points, 1 recovery"]);
        seen.Words().ShouldContain("Fixed: 62 points, 3 recoveries, 3 colleagues");
    }

    [Fact]
    public async Task Where_nobody_is_ranked_in_person_teams_and_totals_stay()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ana, ben) = (bot.Person("Mia"), bot.Person("Ana"), bot.Person("Ben"));
        await bot.TeamAsync(mia, ana, ben);
        await bot.CreditAsync(ana, CreditRole.Fixer, 5);
        await bot.ChangeAsync(db => db.Organisations.ExecuteUpdateAsync(row => row.SetProperty(to => to.RanksPeople, false)));

        foreach (var words in new[] { "board", "board me", "board team", "board week" })
        {
            var seen = (await ben.SayAsync(words)).Words();
            seen.ShouldContain("1. Mia's team 2.5 points a head, 1 recovery, 2 colleagues");
            seen.ShouldContain("Fixed: 5 points, 1 recovery, 1 colleague");
            seen.ShouldNotContain("Ana");
        }
        (await ana.SayAsync("me")).Words().ShouldContain("Points: 5 this month");
        TestBot.Read((await ben.OpenHomeAsync()).Card()).ShouldNotContain("Ana");
    }

    [Fact]
    public async Task An_administrator_switches_personal_ranks_off_and_on()
    {
        await using var bot = await TestBot.StartAsync();
        var (ada, ana) = (bot.Person("Ada"), bot.Person("Ana"));
        await bot.MakeAdministratorAsync(ada);
        await bot.CreditAsync(ana, CreditRole.Fixer, 5);
        var form = (await ada.PressAsync((await ada.SayAsync("settings")).Card(), "settings.change")).Form();

        await ada.SendAsync(form, ("ranks", "no"));
        var off = await ana.SayAsync("board");
        await ada.SendAsync(form, ("ranks", "yes"));

        off.Words().ShouldNotContain("Ana");
        (await ana.SayAsync("board")).Lines(1).ShouldBe(["1. Ana 5 points, 1 recovery"]);
    }

    [Fact]
    public async Task Without_a_team_it_says_how_to_make_one()
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.Person("Ana").SayAsync("board team")).Words().ShouldContain("You are in no team here. team add");
    }
}
