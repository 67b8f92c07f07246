using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.People;

public sealed class When_somebody_is_met_first
{
    private static readonly Account Unknown = new(TestBot.Teams, TestBot.Workspace(TestBot.Teams), "U-Ben");

    [Fact]
    public async Task A_platform_that_does_not_answer_is_asked_once_a_minute()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = new TestPerson(bot, Unknown);

        await ben.SayAsync("help");
        await ben.SayAsync("help");
        bot.Clock.Advance(TimeSpan.FromSeconds(59));
        await ben.SayAsync("help");
        bot.Profiles.Asked(Unknown).ShouldBe(1);
        bot.Clock.Advance(TimeSpan.FromSeconds(1));
        await ben.SayAsync("help");
        bot.Profiles.Asked(Unknown).ShouldBe(2);
    }

    [Fact]
    public async Task What_was_only_overheard_says_nothing_of_who_left_or_is_an_app()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Profiles.Keep(Unknown, new Profile("Ben", IsBot: true, IsActive: false));
        var ben = new TestPerson(bot, Unknown);
        await ben.IdAsync();
        bot.Profiles.Keep(Unknown, new Profile("Ben Ode", IsGuest: null, IsWhole: false));
        bot.Clock.Advance(TimeSpan.FromHours(25));

        await ben.IdAsync();

        var person = await bot.ReadAsync(db => db.People.SingleAsync());
        (person.Name, person.IsBot, person.IsActive).ShouldBe(("Ben Ode", true, false));
    }

    [Fact]
    public async Task What_was_only_overheard_is_soon_asked_again()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Profiles.Keep(Unknown, new Profile("Ben", IsGuest: null, IsWhole: false));
        var ben = new TestPerson(bot, Unknown);
        await ben.SayAsync("help");
        (await bot.ReadAsync(db => db.People.SingleAsync())).IsGuest.ShouldBeTrue();

        bot.Profiles.Keep(Unknown, new Profile("Ben"));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await ben.SayAsync("help");

        (await bot.ReadAsync(db => db.People.SingleAsync())).IsGuest.ShouldBeFalse();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Whose_profile_comes_later_is_joined_by_e_mail_then(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var known = await bot.Person("Ben").IdAsync();
        var ben = new TestPerson(bot, Unknown);
        var stub = await ben.IdAsync();
        stub.ShouldNotBe(known);

        bot.Profiles.Keep(Unknown, new Profile("Ben", "BEN@harbour.example"));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));

        (await ben.IdAsync()).ShouldBe(known);
        (await bot.ReadAsync(db => db.People.SingleAsync(person => person.Id == stub))).IsActive.ShouldBeFalse();
        (await bot.ReadAsync(db => db.Identities.CountAsync(identity => identity.PersonId == known))).ShouldBe(2);
    }

    [Fact]
    public async Task A_guest_is_not_joined_later_either()
    {
        await using var bot = await TestBot.StartAsync();
        var known = await bot.Person("Ben").IdAsync();
        var guest = new TestPerson(bot, Unknown);
        await guest.IdAsync();

        bot.Profiles.Keep(Unknown, new Profile("Ben", "ben@harbour.example", IsGuest: true));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));

        (await guest.IdAsync()).ShouldNotBe(known);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_added_the_bot_while_their_platform_was_silent_gets_the_first_days_card_later(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ben = new TestPerson(bot, Unknown);
        await ben.AddBotAsync(TestBot.Room(TestBot.Teams));
        await MeetAsync(bot);
        (await bot.StandsBeforeAsync(ben)).ShouldBeEmpty();

        bot.Profiles.Keep(Unknown, new Profile("Ben", TimeZone: "Europe/Madrid"));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await MeetAsync(bot);
        await MeetAsync(bot);

        TestBot.Read((await bot.StandsBeforeAsync(ben)).ShouldHaveSingleItem()).ShouldContain("customer-moments");
        var person = await bot.ReadAsync(db => db.People.SingleAsync());
        person.IsAdministrator.ShouldBeTrue();
        (await bot.ReadAsync(db => db.Channels.SingleAsync())).TimeZone.ShouldBe("Europe/Madrid");
    }

    [Fact]
    public async Task A_guest_who_added_the_bot_stays_a_guest()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Profiles.Keep(Unknown, new Profile("Ben", IsGuest: true));
        var ben = new TestPerson(bot, Unknown);
        await ben.AddBotAsync(TestBot.Room(TestBot.Teams));

        await MeetAsync(bot);

        (await bot.ReadAsync(db => db.People.SingleAsync())).IsAdministrator.ShouldBeFalse();
    }

    private static Task MeetAsync(TestBot bot) =>
        bot.Get<IEnumerable<IScheduledTask>>().Single(task => task.Name == "first-keeper").RunAsync(CancellationToken.None);
}
