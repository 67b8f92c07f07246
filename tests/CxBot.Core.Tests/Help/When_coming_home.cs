using CxBot.Core.Chat;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Help;

public sealed class When_coming_home
{
    [Fact]
    public async Task There_are_my_issues_my_numbers_a_tip_and_the_board()
    {
        await using var bot = await TestBot.StartAsync();

        var home = (await bot.Person("Ana").OpenHomeAsync()).Words();

        home.ShouldStartWith("Good to see you, Ana\n[");
        home.ShouldContain("Today's tip\n");
        home.ShouldContain("Board of the month");
        home.ShouldNotContain("My digest");
    }

    [Fact]
    public async Task Who_leads_a_team_finds_the_switch_of_their_digest()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.TeamAsync(ana, ben);

        var home = await ana.OpenHomeAsync();
        home.Words().ShouldContain("My digest: comes on Friday at 9.\n[This week so far] [Switch off]");
        var off = home.Card().Blocks.OfType<Buttons>().Last().Row[1];
        await ana.PressAsync(off.Action, off.Value);

        (await ana.OpenHomeAsync()).Words().ShouldContain("My digest: switched off.\n[This week so far] [Switch on]");
    }
}
