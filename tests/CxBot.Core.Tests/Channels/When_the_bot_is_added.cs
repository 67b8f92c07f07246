using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Channels;

public sealed class When_the_bot_is_added
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_channel_stays_quiet_and_who_added_it_gets_one_card(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = bot.Person("Ana", timeZone: "Europe/Madrid");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => ana.AddBotAsync(TestBot.Room()))));

        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
        TestBot
            .Read((await bot.StandsBeforeAsync(ana)).ShouldHaveSingleItem())
            .ShouldBe(
                "I am in customer-moments now and have posted nothing there. My suggestion: a tip on Tuesday and Thursday and a story on "
                    + "Wednesday, at 10:00, and a thanks round-up on Friday at 15:00 (Europe/Madrid).\n[Start] [Change] [Not now]"
            );
        var channel = await bot.ReadAsync(db => db.Channels.SingleAsync());
        (channel.TimeZone, channel.KeeperId).ShouldBe(("Europe/Madrid", await ana.IdAsync()));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_first_who_adds_it_becomes_administrator_and_nobody_after_them(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben) = (bot.Person("Ana", timeZone: "Europe/Madrid"), bot.Person("Ben", timeZone: "America/New_York"));

        await ana.AddBotAsync(TestBot.Room());
        await ben.AddBotAsync(TestBot.Room(name: "C-other"));

        (
            await bot.ReadAsync(db => db.People.Where(person => person.IsAdministrator).Select(person => person.Name).ToListAsync())
        ).ShouldBe(["Ana"]);
        (await bot.ReadAsync(db => db.Organisations.Select(organisation => organisation.TimeZone).SingleAsync())).ShouldBe("Europe/Madrid");
    }

    [Fact]
    public async Task Added_by_a_guest_it_asks_the_administrators_and_the_guest_becomes_none()
    {
        await using var bot = await TestBot.StartAsync();
        var (ana, guest) = (bot.Person("Ana"), bot.Person("Gus"));
        bot.Profiles.Keep(guest.Account, new Profile("Gus", "gus@guest.example", IsGuest: true));
        await ana.AddBotAsync(TestBot.Room(name: "C-first"));

        await guest.AddBotAsync(TestBot.Room(), "guests");

        (await bot.StandsBeforeAsync(guest)).ShouldBeEmpty();
        var card = (await bot.StandsBeforeAsync(ana))[^1];
        TestBot.Read(card).ShouldStartWith("I am in guests now");
        TestBot
            .Read(((Reply.Private)await guest.PressAsync(card, "schedule.start")).Card)
            .ShouldBe("Guests can report and thank. The rest is seen to by a colleague, and you hear how it ends.");
    }

    [Fact]
    public async Task Whom_the_platform_does_not_describe_is_a_guest_until_it_does()
    {
        await using var bot = await TestBot.StartAsync();
        var account = bot.Person("Ana").Account with { User = "U-nobody-yet" };
        var ana = new TestPerson(bot, account);

        await ana.AddBotAsync(TestBot.Room());
        (await bot.ReadAsync(db => db.People.SingleAsync())).ShouldSatisfyAllConditions(
            person => person.IsGuest.ShouldBeTrue(),
            person => person.IsAdministrator.ShouldBeFalse()
        );

        bot.Profiles.Keep(account, new Profile("Ana"));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await ana.AddBotAsync(TestBot.Room(name: "C-other"));
        (await bot.ReadAsync(db => db.People.SingleAsync())).ShouldSatisfyAllConditions(
            person => person.IsGuest.ShouldBeFalse(),
            person => person.IsAdministrator.ShouldBeTrue()
        );
    }

    [Fact]
    public async Task Taken_out_it_plans_nothing_there_and_added_again_it_asks_again()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var ben = bot.Person("Ben");

        await RemoveAsync(ana);
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
        await ben.AddBotAsync(TestBot.Room());
        await ben.PressAsync((await bot.StandsBeforeAsync(ben)).ShouldHaveSingleItem(), "schedule.start");
        await bot.TickAtAsync(ContentTestBot.Day(2, 10));

        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        (await bot.ReadAsync(db => db.Channels.SingleAsync())).KeeperId.ShouldBe(await ben.IdAsync());
    }

    [Fact]
    public async Task Not_now_leaves_the_channel_quiet()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await ana.AddBotAsync(TestBot.Room());

        var reply = await ana.PressAsync((await bot.StandsBeforeAsync(ana))[0], "schedule.notnow");

        TestBot.Read(((Reply.Replace)reply).Card).ShouldStartWith("All right, I stay quiet in customer-moments.");
        (await bot.ReadAsync(db => db.Schedules.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task In_a_demo_it_says_when_the_first_tip_comes_and_can_be_paused()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.DemoByAnaAsync();
        var card = (await bot.StandsBeforeAsync(ana)).ShouldHaveSingleItem();

        TestBot.Read(card).ShouldContain("a tip comes in 20 seconds and then every 10 minutes");
        await ana.PressAsync(card, "schedule.pause");
        await bot.TickAtAsync(TestBot.Monday.AddMinutes(5));

        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_person_is_welcomed_once_however_often_their_installation_is_reported(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = bot.Person("Ana", TestBot.Teams);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => ana.AddBotAsync(ana.Chat))));
        await ana.AddBotAsync(ana.Chat);

        TestBot.Read((await bot.StandsInAsync(ana.Chat)).ShouldHaveSingleItem()).ShouldStartWith("Good to meet you.");
        (await bot.ReadAsync(db => db.Channels.AnyAsync())).ShouldBeFalse();
    }

    private static Task<Reply> RemoveAsync(TestPerson person) =>
        person.DispatchAsync(
            new BotRemoved
            {
                ReceiptKey = "removed",
                From = person.Account,
                At = TestBot.Room(),
                CarriesReply = false,
            }
        );
}
