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

        (await ana.OpenHomeAsync())
            .ShouldBeOfType<Reply.Public>()
            .Words()
            .ShouldBe(
                """
                Good to see you, Ana
                [Report an issue] [Thank somebody] [What waits for me] [A tip] [Board] [My numbers]
                Points: 0 this month, 0 in all
                Recoveries: 0 this month, 0 in all
                Thanked by colleagues: 0 this month, 0 in all
                Thanks given: 0 this month, 0 in all
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
}
