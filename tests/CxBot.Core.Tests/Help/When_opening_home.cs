using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Help;

public sealed class When_opening_home
{
    [Fact]
    public async Task It_shows_the_ways_in_the_readers_numbers_and_the_top_of_the_board()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        foreach (var (name, points) in new[] { ("Ben", 5), ("Cleo", 4), ("Dan", 3), ("Eva", 2) })
            await bot.CreditAsync(bot.Person(name), CreditRole.Fixer, points);

        var home = (await ana.OpenHomeAsync()).ShouldBeOfType<Reply.Public>().Words();

        home.ShouldStartWith(
            """
            Good to see you, Ana
            [Report an issue] [Thank somebody] [What waits for me] [A tip] [Board] [My numbers]
            Nothing waits for you
            """
        );
        home.ShouldContain(
            """
            ---
            Points: 0 this month, 0 in all
            Recoveries: 0 this month, 0 in all
            Thanked by colleagues: 0 this month, 0 in all
            Thanks given: 0 this month, 0 in all
            ---
            Today's tip

            """
        );
        home.ShouldEndWith(
            """
            [Another one]
            ---
            Board of the month, 1 Nov to 30 Nov
            Started and prevented
            Nobody yet. A reported issue that comes right opens this list.
            Fixed
            1. Ben 5 points, 1 recovery
            2. Cleo 4 points, 1 recovery
            3. Dan 3 points, 1 recovery
            """
        );
    }

    [Fact]
    public async Task Who_leads_a_team_finds_the_switch_of_their_digest()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.TeamAsync(ana, ben);

        var home = await ana.OpenHomeAsync();
        home.Words().ShouldEndWith("My digest: comes on Friday at 9.\n[This week so far] [Switch off]");
        var off = home.Card().Blocks.OfType<Buttons>().Last().Row[1];
        await ana.PressAsync(off.Action, off.Value);

        (await ana.OpenHomeAsync()).Words().ShouldEndWith("My digest: switched off.\n[This week so far] [Switch on]");
    }
}
