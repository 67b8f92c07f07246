using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.People.Import;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.People;

public sealed class When_teams_come_from_a_list
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_administrator_pastes_it_checks_it_and_takes_it_in(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ada = await SceneAsync(bot);
        var form = (await ada.SayAsync("team import")).Form();
        const string List = "Manager;Member\nmia@harbour.example;Ben\n\n# shipping\n\"Mia\";CLEO@harbour.example\nNoa,Ben";

        var check = await ada.SendAsync(form, ("list", List));
        var afterCheck = await PairsAsync(bot);
        var done = await ada.SendAsync(form, ("list", List), ("how", "add"));
        var again = await ada.SendAsync(form, ("list", List), ("how", "add"));

        check.Words().ShouldBe("Nothing was changed. Of 2 teams there would join: 3; leave: 0; there already: 0.");
        afterCheck.ShouldBeEmpty();
        done.Words().ShouldBe("2 teams are as listed. Joined: 3. Left: 0. There before: 0.");
        (await PairsAsync(bot)).ShouldBe(["Mia leads Ben", "Mia leads Cleo", "Noa leads Ben"]);
        again.Words().ShouldBe("2 teams are as listed. Joined: 0. Left: 0. There before: 3.");
        (await ada.SayAsync("audit")).Words().ShouldContain("Ada took in a list of teams; how many it named: 2");
    }

    [Fact]
    public async Task Every_fault_is_named_by_its_line_and_nothing_of_the_list_is_taken_in()
    {
        await using var bot = await TestBot.StartAsync();
        var ada = await SceneAsync(bot);
        var form = (await ada.SayAsync("team import")).Form();
        const string List = "Mia,Ben\nMia\nMia,Zed\nTwin,Ben\nBen,Ben\nMia,Ben\nBen,Mia\nGus,Ben\nMia,,Ben\n,Ben";

        var fix = (await ada.SendAsync(form, ("list", List), ("how", "add"))).ShouldBeOfType<Reply.Fix>();

        TextResolver
            .Plain(fix.Faults["list"], Reader.Default)
            .Split('\n')
            .Select(line => string.Join(' ', line.Split(' ').Take(6)))
            .ShouldBe([
                "Line 2: One entry stands here;",
                "Line 3: I know nobody called",
                "Line 4: Several people are called",
                "Line 5: Ben cannot report to",
                "Line 6: This stands in line",
                "Line 7: Mia reports to Ben",
                "Line 8: Gus is a guest,",
                "Line 9: 3 entries stand here;",
                "Line 10: A name is missing.",
            ]);
        fix.Form.Field<TextField>("list").Value.ShouldBe(List);
        (await PairsAsync(bot)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Exactly_so_means_that_whoever_is_not_listed_leaves()
    {
        await using var bot = await TestBot.StartAsync();
        await SceneAsync(bot);
        await bot.TeamAsync(bot.Person("Mia"), bot.Person("Ben"));
        await bot.TeamAsync(bot.Person("Noa"), bot.Person("Ben"));

        var (_, would) = await TeamImport.RunAsync(
            bot.Writer,
            1,
            "Mia,Cleo",
            exactly: true,
            dryRun: true,
            bot.Clock.Now,
            CancellationToken.None
        );
        var (faults, done) = await TeamImport.RunAsync(
            bot.Writer,
            1,
            "Mia,Cleo",
            exactly: true,
            dryRun: false,
            bot.Clock.Now,
            CancellationToken.None
        );

        would.ShouldBe("Nothing was changed. Of 1 team there would join: 1; leave: 1; there already: 0.");
        faults.ShouldBeEmpty();
        done.ShouldBe("1 team is as listed. Joined: 1. Left: 1. There before: 0.");
        (await bot.Person("Ada").SayAsync("audit"))
            .Words()
            .ShouldEndWith(": Somebody at the command line took in a list of teams; how many it named: 1");
        (await PairsAsync(bot)).ShouldBe(["Mia leads Cleo", "Noa leads Ben"]);
    }

    [Fact]
    public async Task It_is_for_administrators()
    {
        await using var bot = await TestBot.StartAsync();
        await SceneAsync(bot);

        (await bot.Person("Ben").SayAsync("team import")).Words().ShouldStartWith("This is for the administrators of CxBot.");
    }

    private static async Task<TestPerson> SceneAsync(TestBot bot)
    {
        var ada = bot.Person("Ada");
        await bot.MakeAdministratorAsync(ada);
        foreach (var name in new[] { "Mia", "Noa", "Ben", "Cleo" })
            await bot.Person(name).SayAsync("hello");
        await bot.Person("Twin", email: "twin1@harbour.example").SayAsync("hello");
        await bot.Person("Twin", TestBot.Teams, email: "twin2@harbour.example").SayAsync("hello");
        var gus = bot.Person("Gus");
        bot.Profiles.Keep(gus.Account, new Profile("Gus", IsGuest: true));
        await gus.SayAsync("hello");
        return ada;
    }

    private static Task<List<string>> PairsAsync(TestBot bot) =>
        bot.ReadAsync(db =>
            (
                from membership in db.TeamMemberships
                join manager in db.People on membership.ManagerId equals manager.Id
                join member in db.People on membership.MemberId equals member.Id
                where membership.ConfirmedAt != null
                orderby manager.Name, member.Name
                select manager.Name + " leads " + member.Name
            ).ToListAsync()
        );
}
