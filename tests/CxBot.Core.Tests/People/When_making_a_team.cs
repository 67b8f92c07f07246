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
                "Your team\nWaiting for an administrator: Ben and Cleo\nAn administrator has been asked. You will hear when it is confirmed.\n[Add people] [Take somebody out]"
            );
        TestBot.Read(question).ShouldContain("Mia says that these people are in their team: Ben and Cleo.");
        answer.ShouldBeOfType<Reply.Replace>().Words().ShouldBe("Ada confirmed that Ben and Cleo are in the team of Mia.");
        TestBot.Read((await bot.StandsBeforeAsync(mia))[^1]).ShouldStartWith("Your team is confirmed: Ben and Cleo.");
        (await mia.SayAsync("team")).Words().ShouldStartWith("Your team\nIn it: Ben and Cleo\n");
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

        (await ada.SayAsync("team add {0}", ada.Chat, ben)).Words().ShouldStartWith("Your team\nIn it: Ben\n");
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

        (await mia.SayAsync("team remove {0}", mia.Chat, ben)).Words().ShouldStartWith("Your team\nIn it: Cleo\n");
    }

    [Fact]
    public async Task Who_cannot_be_in_it_is_said()
    {
        await using var bot = await TestBot.StartAsync();
        var mia = bot.Person("Mia");

        (await mia.SayAsync("team")).Words().ShouldContain("You have no team here yet");
        (await mia.SayAsync("team add {0}", mia.Chat, mia)).Words().ShouldContain("at the head of it");
        (await mia.SayAsync("team remove {0}", mia.Chat, bot.Person("Ben"))).Words().ShouldContain("You have no team here yet");
    }

    [Fact]
    public async Task Whom_somebody_means_is_asked_in_a_form_that_says_what_is_wrong()
    {
        await using var bot = await TestBot.StartAsync();
        var (mia, ada, ben, cleo) = (bot.Person("Mia"), bot.Person("Ada"), bot.Person("Ben Berg"), bot.Person("Cleo"));
        await bot.MakeAdministratorAsync(ada);
        var (miaId, cleoId) = (await mia.IdAsync(), await cleo.IdAsync());
        await ben.SayAsync("hello");

        var unclear = (await mia.SayAsync("team add ben")).Form();
        var form = (await mia.PressAsync((await mia.SayAsync("team")).Card(), "team.open")).Form();
        var fix = (await mia.SendAsync(form, ("people", $"{miaId}"))).ShouldBeOfType<Reply.Fix>();
        var nobody = (await mia.SendAsync(form)).ShouldBeOfType<Reply.Fix>();
        var added = await mia.SendAsync(unclear, ("people", $"{await ben.IdAsync()}"), ("people", $"{cleoId}"));
        await ada.PressAsync((await bot.StandsBeforeAsync(ada))[^1], "team.confirm");
        var out1 = (
            await mia.PressAsync(added.Card().Button("team.open", at: 1).Action, added.Card().Button("team.open", at: 1).Value)
        ).Form();
        var left = await mia.SendAsync(out1, ("people", $"{cleoId}"));

        unclear.Field<PeopleField>("people").Chosen.ShouldHaveSingleItem().Name.ShouldBe("Ben Berg");
        (await mia.SayAsync("team add \"Nobody Here\""))
            .Form()
            .Field<PeopleField>("people")
            .Hint.ShouldNotBeNull()
            .Key.ShouldBe("People.TeamNotSure");
        TextResolver.Plain(fix.Faults["people"], Reader.Default).ShouldContain("at the head of it");
        TextResolver.Plain(nobody.Faults["people"], Reader.Default).ShouldContain("Whom do you mean?");
        added.Words().ShouldContain("Waiting for an administrator: Ben Berg and Cleo\n");
        out1.Field<PeopleField>("people").Suggested.Select(person => person.Name).ShouldBe(["Ben Berg", "Cleo"]);
        left.Words().ShouldStartWith("Your team\nIn it: Ben Berg\n");
    }
}
