using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Kudos;

public sealed class When_giving_kudos
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_room_and_the_receiver_read_it(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben", TestBot.Teams));
        await ben.SayAsync("help");

        var reply = await ana.SayAsync("kudos {0} for driving the forgotten parcel over to Mrs K", TestBot.Room(), ben);

        reply.ShouldBeOfType<Reply.Private>();
        TestBot
            .Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem())
            .ShouldBe("Ana thanks Ben\n> for driving the forgotten parcel over to Mrs K\n[Join in]");
        TestBot.Read((await bot.StandsBeforeAsync(ben))[^1]).ShouldContain("Ana thanked you");
    }

    [Fact]
    public async Task The_same_delivery_twice_is_one_kudos_with_one_answer()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        var said = new CommandInvoked
        {
            ReceiptKey = "twice",
            From = ana.Account,
            At = TestBot.Room(),
            Text = $"kudos {CommandInvoked.MentionMark} for driving the forgotten parcel over",
            Mentions = [ben.Account],
        };

        var replies = new[] { await ana.DispatchAsync(said), await ana.DispatchAsync(said) };

        replies.ShouldAllBe(reply => reply.Words().StartsWith("Thank you. Ben"));
        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("ben.adler@harbour.example for driving the forgotten parcel over")]
    [InlineData("\"ben adler\" for driving the forgotten parcel over")]
    [InlineData("“Ben Adler”: for driving the forgotten parcel over")]
    [InlineData("@Ben Adler for driving the forgotten parcel over")]
    public async Task A_receiver_can_be_named_in_writing(string words)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await bot.Person("Ben Adler", TestBot.Teams, "ben.adler@harbour.example").SayAsync("hello");

        await ana.SayAsync($"kudos {words}", TestBot.Room());

        TestBot
            .Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem())
            .ShouldStartWith("Ana thanks Ben Adler\n> for driving the forgotten parcel over");
    }

    [Fact]
    public async Task Several_are_thanked_at_once_and_people_named_later_belong_to_the_reason()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben, cleo, dan) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cleo"), bot.Person("Dan"));

        await ana.SayAsync("kudos {0}, {1} and {2} for driving the parcel to {3} together", TestBot.Room(), ben, cleo, ben, dan);

        TestBot
            .Read((await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem())
            .ShouldStartWith("Ana thanks Ben and Cleo\n> for driving the parcel to Dan together");
    }

    [Fact]
    public async Task A_name_that_two_people_have_opens_the_form_with_both_offered()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        var kim = bot.Person("Kim Lee", TestBot.Teams, "kim@harbour.example");
        await bot.TeamAsync(bot.Person("Mia"), kim);
        await ana.DispatchAsync(Hello(bot, "U-Kim2", "Kim Lee"));

        var form = (await ana.SayAsync("kudos \"Kim Lee\" for driving the forgotten parcel over", TestBot.Room())).Form();

        form.Field<PeopleField>("people").Chosen.ShouldBeEmpty();
        Offered(Reader.Default).ShouldBe(["Kim Lee (Team Mia, Teams)", "Kim Lee (Slack)"], "namesakes can be told apart");
        Offered(Reader.Default with { Language = "es" })[0].ShouldBe("Kim Lee (equipo de Mia, Teams)");
        form.Field<TextField>("reason").Value.ShouldBe("for driving the forgotten parcel over");
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();

        List<string> Offered(Reader reader) =>
            [.. form.Field<PeopleField>("people").Suggested.Take(2).Select(person => person.In(reader).Name)];
    }

    [Fact]
    public async Task Of_endless_names_the_first_are_looked_up_and_the_rest_stay_words()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        foreach (var name in new[] { "Ben Adler", "Cleo Brand", "Dan Cole", "Eva Dorn" })
            await bot.Person(name).SayAsync("hello");
        var names = "@ben,@cleo,@dan,@eva," + string.Concat(Enumerable.Repeat("@x,", 20));

        var form = (await ana.SayAsync($"kudos {names}", TestBot.Room())).Form();

        form.Field<TextField>("reason").Value.ShouldBe("@x,@x,@x,");
        form.Field<PeopleField>("people")
            .Chosen.Select(person => person.Name.Split(" (")[0])
            .ShouldBe(["Ben Adler", "Cleo Brand", "Dan Cole"]);
    }

    [Fact]
    public async Task Without_words_the_form_opens()
    {
        await using var bot = await TestBot.StartAsync();

        var form = (await bot.Person("Ana").SayAsync("kudos", TestBot.Room())).Form();

        form.Id.ShouldBe("kudos.give");
        form.Fields.Select(field => field.Id).ShouldBe(["people", "reason", "issue", "standard"]);
    }

    [Fact]
    public async Task A_reason_too_short_to_mean_something_is_asked_for_in_the_form()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));

        var form = (await ana.SayAsync("kudos {0} great work", TestBot.Room(), ben)).Form();

        form.Field<PeopleField>("people").Chosen.ShouldHaveSingleItem().Name.ShouldBe("Ben");
        form.Field<TextField>("reason").Value.ShouldBe("great work");
    }

    [Fact]
    public async Task Nobody_can_thank_themselves()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");

        var reply = await ana.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ana);

        reply.Words().ShouldContain("Kudos are for colleagues");
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_app_is_not_thanked()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, robot) = (bot.Person("Ana"), bot.Person("Parcel Robot"));
        bot.Profiles.Keep(robot.Account, new Profile("Parcel Robot", IsBot: true));

        var reply = await ana.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), robot);

        reply.Words().ShouldContain("Parcel Robot is an app");
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Guests_may_thank()
    {
        await using var bot = await TestBot.StartAsync();
        var (guest, ben) = (bot.Person("Gus"), bot.Person("Ben"));
        bot.Profiles.Keep(guest.Account, new Profile("Gus", IsGuest: true));

        await guest.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(), ben);

        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task More_than_five_receivers_are_too_many()
    {
        await using var bot = await TestBot.StartAsync();
        var six = Enumerable.Range(1, 6).Select(number => bot.Person($"Colleague {number}")).ToArray();

        var reply = await bot.Person("Ana")
            .SayAsync("kudos {0}{1}{2}{3}{4}{5} for driving the forgotten parcels over", TestBot.Room(), six);

        reply.Words().ShouldContain("up to five people");
    }

    [Fact]
    public async Task Five_a_day_are_counted_over_both_platforms_until_the_givers_own_midnight()
    {
        // 09:00 UTC on Monday is 22:00 in Auckland: two hours to midnight there.
        await using var bot = await TestBot.StartAsync();
        var inSlack = bot.Person("Ana", TestBot.Slack, "ana@harbour.example", "Pacific/Auckland");
        var inTeams = bot.Person("Ana", TestBot.Teams, "ana@harbour.example", "Pacific/Auckland");
        var ben = bot.Person("Ben");
        for (var number = 1; number <= 5; number++)
            await (number % 2 == 0 ? inTeams : inSlack).SayAsync(
                $"kudos {{0}} for driving forgotten parcel number {number} over",
                TestBot.Room(),
                ben
            );

        bot.Clock.Advance(TimeSpan.FromMinutes(119));
        var sixth = await inTeams.SayAsync("kudos {0} for driving the sixth forgotten parcel over", TestBot.Room(), ben);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        var tomorrow = await inTeams.SayAsync("kudos {0} for driving the sixth forgotten parcel over", TestBot.Room(), ben);

        sixth.Words().ShouldContain("five kudos for today");
        tomorrow.Words().ShouldContain("Thank you. Ben");
        (await bot.StandsInAsync(TestBot.Room())).Count.ShouldBe(6);
    }

    [Fact]
    public async Task Said_in_a_thread_they_are_shown_in_that_thread()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));

        await ana.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room() with { Thread = "17.1" }, ben);

        var shown = await bot.ReadAsync(db => db.Outbox.SingleAsync(message => message.Subject == "kudos:1"));
        shown.Thread.ShouldBe("17.1");
    }

    private static CommandInvoked Hello(TestBot bot, string user, string name)
    {
        var account = new Account(TestBot.Slack, TestBot.Workspace(TestBot.Slack), user);
        bot.Profiles.Keep(account, new Profile(name, $"{user}@harbour.example"));
        return new CommandInvoked
        {
            ReceiptKey = bot.NextReceipt(),
            From = account,
            At = TestBot.Room(),
            Text = "hello",
        };
    }

    [PostgresFact]
    public async Task Two_nodes_at_once_do_not_give_a_sixth()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Postgres);
        await using var one = await TestBot.StartAsync(database);
        await using var other = await TestBot.StartAsync(database);
        foreach (var bot in new[] { one, other })
            await Task.WhenAll(bot.Person("Ana").IdAsync(), bot.Person("Ben", TestBot.Teams).IdAsync());

        var replies = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(i => Task.Run(() => ThankAsync(i % 2 == 0 ? one : other, $"kudos:{i}")))
        );

        replies.Count(reply => reply.Words().StartsWith("Thank you. Ben", StringComparison.Ordinal)).ShouldBe(5);
        (await one.ReadAsync(db => db.Kudos.CountAsync())).ShouldBe(5);

        static Task<Reply> ThankAsync(TestBot bot, string receipt)
        {
            var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben", TestBot.Teams));
            return ana.DispatchAsync(
                new CommandInvoked
                {
                    ReceiptKey = receipt,
                    From = ana.Account,
                    At = TestBot.Room(),
                    Text = $"kudos {CommandInvoked.MentionMark} for driving the forgotten parcel over",
                    Mentions = [ben.Account],
                }
            );
        }
    }

    [Fact]
    public async Task A_day_that_has_begun_in_one_of_two_zones_does_not_go_back()
    {
        // Half past midnight on Tuesday in Berlin, Monday evening in New York.
        await using var bot = await TestBot.StartAsync(at: TestBot.Monday.AddHours(14.5));
        var (inSlack, inTeams) = (
            bot.Person("Ana", timeZone: "Europe/Berlin"),
            bot.Person("Ana", TestBot.Teams, timeZone: "Europe/Berlin")
        );
        var ben = bot.Person("Ben");
        await inTeams.IdAsync();
        for (var i = 0; i < 5; i++)
            (await ThankAsync(inSlack, TestBot.Slack)).Words().ShouldStartWith("Thank you.");

        await bot.Get<PeopleDirectory>().KeepHabitsAsync(inTeams.Account, null, "America/New_York", CancellationToken.None);
        (await ThankAsync(inTeams, TestBot.Teams)).Words().ShouldStartWith("You have given your five kudos");
        bot.Clock.Advance(TimeSpan.FromHours(6));
        (await ThankAsync(inTeams, TestBot.Teams))
            .Words()
            .ShouldStartWith("You have given your five kudos", customMessage: "Tuesday there too");
        bot.Clock.Advance(TimeSpan.FromHours(24));
        (await ThankAsync(inTeams, TestBot.Teams)).Words().ShouldStartWith("Thank you.");

        Task<Reply> ThankAsync(TestPerson giver, string platform) =>
            giver.SayAsync("kudos {0} for driving the forgotten parcel over", TestBot.Room(platform), ben);
    }
}
