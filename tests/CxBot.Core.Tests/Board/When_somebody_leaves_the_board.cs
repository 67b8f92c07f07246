using CxBot.Core.Board;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Board;

public sealed class When_somebody_leaves_the_board
{
    [Fact]
    public async Task Ranks_are_counted_without_them_and_they_still_see_their_numbers()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.CreditAsync(ana, CreditRole.Fixer, 10);
        await bot.CreditAsync(ben, CreditRole.Fixer, 5);

        var left = await ana.PressAsync((await ana.SayAsync("me")).Card(), "board.leave");
        await bot.CreditAsync(ana, CreditRole.Fixer, 5, issueId: 2);

        left.Words()
            .ShouldBe(
                "You are not on the board: nobody sees your place, and places are counted without you. Your credits stay yours, and count for your team.\n[Put me on the board]"
            );
        (await ben.SayAsync("board")).Lines(1).ShouldBe(["1. Ben 5 points, 1 recovery"]);
        (await ana.SayAsync("board")).Words().ShouldContain("You are not on the board. board on changes that.");
        (await ana.SayAsync("me")).Words().ShouldContain("Points: 15 this month");
    }

    [Fact]
    public async Task They_come_back_to_the_same_points()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await bot.CreditAsync(ana, CreditRole.Fixer, 10);
        await ana.PressAsync((await ana.SayAsync("board off")).Card(), "board.leave");

        await ana.PressAsync((await ana.SayAsync("board on")).Card(), "board.join");

        (await ana.SayAsync("board")).Lines(1).ShouldBe(["1. Ana 10 points, 1 recovery"]);
    }

    [Fact]
    public async Task Who_left_the_company_and_came_back_stays_off_it()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.CreditAsync(ana, CreditRole.Fixer, 10);
        await ana.PressAsync("board.leave", "");
        await bot.SetActiveAsync(ana, isActive: false);
        await bot.TendBoardAsync();
        await bot.SetActiveAsync(ana, isActive: true);
        await bot.TendBoardAsync();

        (await ben.SayAsync("board")).Lines(1).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_leaver_is_not_counted_before_those_further_down()
    {
        await using var bot = await TestBot.StartAsync();
        var people = Enumerable.Range(1, 20).Select(number => bot.Person($"Colleague {number:00}")).ToList();
        foreach (var (person, place) in people.Select((person, index) => (person, index + 1)))
            await bot.CreditAsync(person, CreditRole.Fixer, 100 - place);
        await bot.SetActiveAsync(people[0], isActive: false);
        await bot.TendBoardAsync();

        var seen = await people[18].SayAsync("board me");

        seen.Lines(1).Select(line => line[..15]).ShouldBe(["16. Colleague 1", "17. Colleague 1", "18. Colleague 1", "19. Colleague 2"]);
    }
}
