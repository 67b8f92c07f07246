using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Kudos;
using CxBot.Core.Organisations;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Organisations;

public sealed class When_two_organisations_become_one
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Nothing_is_left_behind_in_any_table(StorageProvider provider)
    {
        await using var scene = await TwoOrganisations.StartAsync(provider);
        await scene.LiveAsync();
        (await scene.RowsAsync(2)).Where(table => table.Value == 0).ShouldBeEmpty("let something of both stand there, in TwoOrganisations");

        (await scene.JoinAsync()).Words().ShouldStartWith("Slack and Teams are one organisation now");

        (await scene.RowsAsync(2)).Where(table => table.Value != 0).ShouldBeEmpty();
        (await scene.Bot.ReadAsync(db => db.Organisations.Select(one => one.Id).ToListAsync())).ShouldBe([1]);
        var counters = await scene.CountersAsync();
        counters.ShouldContain($"1 {await scene.Tia.IdAsync()} 2026-11 Fixed: 5 1 1");
        await scene.Bot.Writer.WriteAsync(db => BoardRebuild.RunAsync(db, 1, CancellationToken.None), CancellationToken.None);
        (await scene.CountersAsync()).ShouldBe(counters);
        // What both had under one name is one, as the older had it.
        (await scene.Bot.ReadAsync(db => db.RemedySettings.SingleAsync())).Currency.ShouldBe("X1");
        (await scene.Bot.ReadAsync(db => db.WeekThemes.SingleAsync())).Standard.ShouldBe("own-1");
        (await scene.Bot.ReadAsync(db => db.ServiceStandards.OrderBy(one => one.Position).Select(one => one.Tag).ToListAsync())).ShouldBe(
            ["listen-first", "own-1", "own-2"],
            ignoreOrder: true
        );
        var delivery = await scene.Bot.ReadAsync(db => db.ContactPoints.SingleAsync(point => point.Tag == "delivery"));
        (await scene.Bot.ReadAsync(db => db.Issues.CountAsync(issue => issue.ContactPointId == delivery.Id))).ShouldBe(2);
        (await scene.Bot.ReadAsync(db => db.ContactPointHomes.CountAsync(home => home.ContactPointId == delivery.Id))).ShouldBe(2);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task People_with_one_e_mail_are_one_person_and_both_administrators_stay(StorageProvider provider)
    {
        await using var scene = await TwoOrganisations.StartAsync(provider);
        (await scene.AnaInTeams.IdAsync()).ShouldNotBe(await scene.Ana.IdAsync());
        (await scene.Tia.SayAsync("board")).Words().ShouldNotContain("Ben");

        await scene.JoinAsync();

        (await scene.AnaInTeams.IdAsync()).ShouldBe(await scene.Ana.IdAsync());
        (await scene.Tia.SayAsync("roles")).Words().ShouldContain("Ben and Tia");
        (await scene.Ben.SayAsync("audit")).Words().ShouldContain("Ben and Tia made the organisation Teams one with this");
        TestBot.Read((await scene.Bot.StandsBeforeAsync(scene.Tia))[^1]).ShouldStartWith("Slack and Teams are one organisation now");
        (await scene.Bot.ReadAsync(db => db.OrganisationJoins.SingleAsync())).SettledAt.ShouldBeNull();
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(6));
        await FinishAsync(scene.Bot);
        (await scene.Bot.ReadAsync(db => db.OrganisationJoins.SingleAsync())).SettledAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Issues_are_found_by_their_new_number_and_by_the_old_one()
    {
        await using var scene = await TwoOrganisations.StartAsync();
        await scene.LiveAsync();
        var card = (await scene.Tia.SayAsync("CX-1")).Card();
        var problem = (await scene.Tia.SayAsync("problem P-1")).Card();

        await scene.JoinAsync();

        (await scene.Tia.SayAsync("CX-1001")).Words().ShouldContain("The parcel of teams broke");
        (await scene.Tia.SayAsync("CX-2")).Words().ShouldContain("CX-1002");
        var both = (await scene.Tia.SayAsync("CX-1")).Words();
        both.ShouldContain("The parcel of slack broke");
        both.ShouldContain("CX-1 was also the number of what is CX-1001 now");
        (await scene.Tia.SayAsync("problem P-1001")).Words().ShouldContain("Late parcels of 2");
        // A card of before means what it showed.
        await scene.Tia.PressAsync(card, IssueButtons.TakeAction);
        await scene.Tia.PressAsync(problem, "problem.drop");
        var tia = await scene.Tia.IdAsync();
        (await scene.Bot.ReadAsync(db => db.Issues.SingleAsync(issue => issue.OwnerId == tia))).Number.ShouldBe(1001);
        (await scene.Tia.SayAsync("problem P-1001")).Words().ShouldContain("Dropped");
        await TwoOrganisations.ReportAsync(scene.Ben, "The next one");
        (await scene.Bot.ReadAsync(db => db.Issues.MaxAsync(issue => issue.Number))).ShouldBe(1003);
        (await IssueLabels.ByNumberAsync(scene.Bot.Get<Readers>().Open(), await PersonAsync(scene), 2))!.Number.ShouldBe(1002);
    }

    [Fact]
    public async Task Until_then_neither_sees_anything_of_the_other()
    {
        await using var scene = await TwoOrganisations.StartAsync();
        await scene.LiveAsync();
        await scene.Bot.TeamAsync(scene.Ben, scene.Ana);
        string[] lines =
        [
            "board",
            "open",
            "contacts",
            "standards",
            "roles",
            "settings",
            "status",
            "audit",
            "digest",
            "content",
            "content editors",
            "problem",
            "unreachable",
            "gestures",
            "cxweek",
        ];
        foreach (var line in lines)
        {
            var said = (await scene.Tia.SayAsync(line)).Words();
            foreach (var theirs in new[] { "Ben", "of slack", "of 1", "own-1", "X1", "Slack" })
                said.ShouldNotContain(theirs, Case.Sensitive, line);
        }
        (await scene.Ben.SayAsync("status")).Words().ShouldNotBe((await scene.Tia.SayAsync("status")).Words());
        foreach (var line in new[] { "kudos Ben for driving the forgotten parcel over", "link undo Ben", "audit Ben", "team add Ben" })
            TestBot.Read(await CardOfAsync(scene.Tia, line)).ShouldNotContain("Slack");
        (await scene.Bot.Get<Core.People.PeopleDirectory>().SeekAsync(2, "be", CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Both_see_what_would_become_one_before_either_agrees()
    {
        await using var scene = await TwoOrganisations.StartAsync();
        await scene.LiveAsync();

        var first = (
            await scene.Tia.SayAsync($"join organisation {await TwoOrganisations.CodeAsync(scene.Ben, "join organisation")}")
        ).Card();
        (await scene.Tia.PressAsync(first, AgreeToJoin.PressAction)).Words().ShouldStartWith("Thank you. I have asked Ben");
        var second = TestBot.Read((await scene.Bot.StandsBeforeAsync(scene.Ben))[^1]);

        second.ShouldContain("Tia has typed your code and agrees.");
        foreach (var words in new[] { TestBot.Read(first), second })
        {
            words.ShouldContain("One person is on both sides");
            words.ShouldContain("Issues: 2, open: 2");
            words.ShouldContain("CX-5 becomes CX-1005");
            words.ShouldContain("This cannot be undone");
        }
        (await scene.Bot.ReadAsync(db => db.Organisations.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_can_do_it_alone()
    {
        await using var scene = await TwoOrganisations.StartAsync();
        var code = await TwoOrganisations.CodeAsync(scene.Ben);

        (await scene.Ben.SayAsync($"join {code}")).Words().ShouldStartWith("This is your own code.");
        (await scene.Ana.SayAsync($"join {code}")).Words().ShouldStartWith("This is for the administrators");
        var twin = scene.Bot.Person("Benny", TestBot.Teams, "ben@harbour.example");
        await scene.Bot.MakeAdministratorAsync(twin);
        (await twin.SayAsync($"join {code}")).Words().ShouldStartWith("This code was made by an account with your own e-mail.");

        var question = (await scene.Tia.SayAsync($"join {code}")).Card();
        // Who made the code has nothing to agree to before the other has; a third is not asked at all.
        foreach (var eager in new[] { scene.Ben, twin })
            (await eager.PressAsync(question, AgreeToJoin.PressAction)).Words().ShouldStartWith("This question is closed");
        await scene.Tia.PressAsync(question, AgreeToJoin.PressAction);
        (await twin.PressAsync(question, AgreeToJoin.PressAction)).Words().ShouldStartWith("This question is closed");
        (await scene.Bot.ReadAsync(db => db.Organisations.CountAsync())).ShouldBe(2);

        (await scene.Ben.PressAsync(question, DeclineToJoin.PressAction)).Words().ShouldStartWith("They stay apart.");
        TestBot
            .Read((await scene.Bot.StandsBeforeAsync(scene.Tia))[^1])
            .ShouldStartWith("Ben would rather leave the two organisations apart.");
        (await scene.Ben.PressAsync(question, AgreeToJoin.PressAction)).Words().ShouldStartWith("This question is closed");
    }

    [Fact]
    public async Task A_code_holds_ten_minutes_once_and_five_wrong_ones_have_to_wait()
    {
        await using var scene = await TwoOrganisations.StartAsync();
        var late = await TwoOrganisations.CodeAsync(scene.Ben);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        (await scene.Tia.SayAsync($"join {late}")).Words().ShouldContain("You have 4 tries left");
        var code = await TwoOrganisations.CodeAsync(scene.Ben);
        await scene.Tia.SayAsync($"join {code.ToLowerInvariant()}");
        (await scene.Tia.SayAsync($"join {code}")).Words().ShouldContain("You have 3 tries left");
        for (var i = 0; i < 3; i++)
            await scene.Tia.SayAsync("join AAAA3333");
        (await scene.Tia.SayAsync("join AAAA3333")).Words().ShouldStartWith("That were five codes");
    }

    [Fact]
    public async Task Where_everybody_is_one_organisation_there_is_nothing_to_join()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = bot.Person("Ben");
        await bot.MakeAdministratorAsync(ben);
        await bot.Person("Tia", TestBot.Teams).IdAsync();

        (await ben.SayAsync("join")).Words().ShouldStartWith("Everybody whom I serve belongs to this organisation already");
    }

    [Fact]
    public async Task What_another_node_wrote_late_comes_after()
    {
        await using var scene = await TwoOrganisations.StartAsync();
        await scene.JoinAsync();
        var tia = await scene.Tia.IdAsync();
        await scene.Bot.Writer.WriteAsync(
            db =>
            {
                db.Append(
                    new Credit
                    {
                        OrganisationId = 2,
                        PersonId = tia,
                        Role = CreditRole.Fixer,
                        Points = 5,
                        Recoveries = 1,
                        Count = 1,
                        BookedAt = scene.Bot.Clock.Now,
                        Day = DateOnly.FromDateTime(scene.Bot.Clock.Now),
                    }
                );
                return Task.CompletedTask;
            },
            CancellationToken.None
        );

        await FinishAsync(scene.Bot);

        (await scene.RowsAsync(2)).Where(table => table.Value != 0).ShouldBeEmpty();
        (await scene.CountersAsync()).ShouldContain($"1 {tia} all Fixed: 5 1 1");
    }

    private static Task FinishAsync(TestBot bot) =>
        bot.Get<IEnumerable<IScheduledTask>>().Single(task => task.Name == "finish-joins").RunAsync(CancellationToken.None);

    private static async Task<Card> CardOfAsync(TestPerson person, string line) =>
        await person.SayAsync(line) is Reply.Ask ask ? Card.Of(ask.Form.Title) : (await person.SayAsync(line)).Card();

    private static async Task<Colleague> PersonAsync(TwoOrganisations scene) =>
        (await scene.Bot.Get<Core.People.PeopleDirectory>().FindAsync([await scene.Tia.IdAsync()], CancellationToken.None))[0];
}
