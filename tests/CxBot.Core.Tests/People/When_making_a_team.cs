using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.People;

public sealed class When_making_a_team
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_administrator_confirms_it_with_one_press(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (mia, ada, ben, cleo) = (bot.Person("Mia"), bot.Person("Ada", TestBot.Teams), bot.Person("Ben"), bot.Person("Cleo"));
        await ada.SayAsync("hello");
        await bot.MakeAdministratorAsync(ada);

        var asked = await mia.SayAsync("team add {0} {1}", TestBot.Room(), ben, cleo);
        var question = (await bot.StandsBeforeAsync(ada))[^1];
        var answer = await ada.PressAsync(question, "team.confirm");

        asked
            .Words()
            .ShouldBe(
                "Your team\nWaiting for an administrator: Ben and Cleo\nAn administrator has been asked. You will hear when it is confirmed."
            );
        TestBot.Read(question).ShouldContain("Mia says that these people are in their team: Ben and Cleo.");
        answer.ShouldBeOfType<Reply.Replace>().Words().ShouldBe("Ada confirmed that Ben and Cleo are in the team of Mia.");
        TestBot.Read((await bot.StandsBeforeAsync(mia))[^1]).ShouldStartWith("Your team is confirmed: Ben and Cleo.");
        (await mia.SayAsync("team")).Words().ShouldBe("Your team\nIn it: Ben and Cleo");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Asked_again_nothing_doubles_and_a_day_later_administrators_are_reminded(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (mia, ada, ben) = (bot.Person("Mia"), bot.Person("Ada"), bot.Person("Ben"));
        await bot.MakeAdministratorAsync(ada);

        await mia.SayAsync("team add {0}", mia.Chat, ben);
        await mia.SayAsync("team add {0}", mia.Chat, ben);
        var asked = (await bot.StandsBeforeAsync(ada)).Count;
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await mia.SayAsync("team add {0}", mia.Chat, ben);

        asked.ShouldBe(1);
        (await bot.StandsBeforeAsync(ada)).Count.ShouldBe(2);
        (await bot.ReadAsync(db => db.TeamMemberships.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task An_administrators_own_team_holds_at_once()
    {
        await using var bot = await TestBot.StartAsync();
        var (ada, ben) = (bot.Person("Ada"), bot.Person("Ben"));
        await ada.SayAsync("hello");
        await bot.MakeAdministratorAsync(ada);

        (await ada.SayAsync("team add {0}", ada.Chat, ben)).Words().ShouldBe("Your team\nIn it: Ben");
        (await ada.SayAsync("audit")).Words().ShouldContain("Ada confirmed that Ben is in the team of Ada");
    }

    [Fact]
    public async Task Who_asks_before_there_is_an_administrator_is_not_lost()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ada, ben) = (bot.Person("Mia"), bot.Person("Ada"), bot.Person("Ben"));

        var asked = await mia.SayAsync("team add {0}", mia.Chat, ben);
        await ada.AddBotAsync(TestBot.Room());
        var question = (await bot.StandsBeforeAsync(ada)).Single(card =>
            TestBot.Read(card).EndsWith("[Confirm]", StringComparison.Ordinal)
        );

        asked.Words().ShouldContain("There is no administrator of CxBot here yet");
        TestBot.Read(question).ShouldStartWith("Mia says that Ben is in their team.");
        (await ada.PressAsync(question, "team.confirm")).Words().ShouldBe("Ada confirmed that Ben is in the team of Mia.");
    }

    [Fact]
    public async Task Nobody_else_can_confirm_and_nobody_can_twice()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ada, ben) = (bot.Person("Mia"), bot.Person("Ada"), bot.Person("Ben"));
        await bot.MakeAdministratorAsync(ada);
        await mia.SayAsync("team add {0}", mia.Chat, ben);
        var question = (await bot.StandsBeforeAsync(ada))[^1];

        (await mia.PressAsync(question, "team.confirm")).Words().ShouldStartWith("This is for the administrators of CxBot.");
        (await mia.SayAsync("team")).Words().ShouldContain("Waiting");
        await ada.PressAsync(question, "team.confirm");
        (await ada.PressAsync(question, "team.confirm")).Words().ShouldContain("confirmed already");
        (await ada.PressAsync("team.confirm", "nonsense")).Words().ShouldContain("confirmed already");
    }

    [Fact]
    public async Task Somebody_can_be_taken_out_again()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ben, cleo) = (bot.Person("Mia"), bot.Person("Ben"), bot.Person("Cleo"));
        await bot.TeamAsync(mia, ben, cleo);

        (await mia.SayAsync("team remove {0}", mia.Chat, ben)).Words().ShouldBe("Your team\nIn it: Cleo");
    }

    [Fact]
    public async Task Who_cannot_be_in_it_is_said()
    {
        await using var bot = await TestBot.StartAsync();
        var mia = bot.Person("Mia");

        (await mia.SayAsync("team")).Words().ShouldContain("You have no team here yet");
        (await mia.SayAsync("team add")).Words().ShouldContain("Whom do you mean?");
        (await mia.SayAsync("team add {0}", mia.Chat, mia)).Words().ShouldContain("at the head of it");
        (await mia.SayAsync("team add \"Nobody Here\"")).Words().ShouldContain("by the name \"Nobody Here\"");
    }
}
