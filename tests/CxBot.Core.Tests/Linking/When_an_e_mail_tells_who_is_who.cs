using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Linking;

public sealed class When_an_e_mail_tells_who_is_who
{
    private const string Email = "ben@harbour.example";

    [Theory]
    [InlineData("ben@harbour.example")]
    [InlineData("Ben@Harbour.Example")]
    public async Task The_same_address_is_the_same_person_whatever_its_case(string email)
    {
        await using var bot = await TestBot.StartAsync();
        (await MeetAsync(bot, TestBot.Teams, "U1", email)).ShouldBe(await bot.Person("Ben").IdAsync());
    }

    [Fact]
    public async Task Two_workspaces_of_one_platform_are_no_different()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = await bot.Person("Ben").IdAsync();
        var account = new Account(TestBot.Slack, "T-SECOND", "U9");
        bot.Profiles.Keep(account, new Profile("Ben", Email));

        (await new TestPerson(bot, account).IdAsync()).ShouldBe(ben);
    }

    [Fact]
    public async Task The_same_name_is_not()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = await bot.Person("Ben").IdAsync();

        (await MeetAsync(bot, TestBot.Teams, "U1", "ben.other@harbour.example")).ShouldNotBe(ben);
        (await MeetAsync(bot, TestBot.Teams, "U2", null)).ShouldNotBe(ben);
    }

    [Fact]
    public async Task An_address_that_two_people_have_joins_nobody()
    {
        await using var bot = await TestBot.StartAsync();
        var first = await MeetAsync(bot, TestBot.Teams, "U1", Email);
        var second = await MeetAsync(bot, TestBot.Teams, "U2", Email);
        second.ShouldNotBe(first);

        (await bot.Person("Ben").IdAsync()).ShouldNotBeOneOf(first, second);
    }

    [Fact]
    public async Task A_guest_of_that_address_is_nobody_else()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = await bot.Person("Ben").IdAsync();
        var guest = new Account(TestBot.Teams, TestBot.Workspace(TestBot.Teams), "U1");
        bot.Profiles.Keep(guest, new Profile("Ben", Email, IsGuest: true));
        (await new TestPerson(bot, guest).IdAsync()).ShouldNotBe(ben);

        (await bot.ReadAsync(db => db.People.SingleAsync(one => one.Id == ben))).IsGuest.ShouldBeFalse();
    }

    [Fact]
    public async Task A_guest_who_is_taken_on_is_who_they_are_on_the_other_platform()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = await bot.Person("Ben").IdAsync();
        var account = new Account(TestBot.Teams, TestBot.Workspace(TestBot.Teams), "U1");
        bot.Profiles.Keep(account, new Profile("Ben", Email, IsGuest: true));
        (await new TestPerson(bot, account).IdAsync()).ShouldNotBe(ben);

        bot.Profiles.Keep(account, new Profile("Ben", Email));
        bot.Clock.Advance(TimeSpan.FromHours(25));

        (await new TestPerson(bot, account).IdAsync()).ShouldBe(ben);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_address_that_changes_joins_them_with_all_credits(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (inSlack, inTeams) = (bot.Person("Ben"), bot.Person("Ben", TestBot.Teams, "b.old@harbour.example"));
        var ben = await inSlack.IdAsync();
        (await inTeams.IdAsync()).ShouldNotBe(ben);
        await bot.CreditAsync(inSlack, CreditRole.Starter, 5);
        await bot.CreditAsync(inTeams, CreditRole.Starter, 2, issueId: 2);

        bot.Profiles.Keep(inTeams.Account, new Profile("Ben", Email));
        bot.Clock.Advance(TimeSpan.FromHours(25));
        await inTeams.SayAsync("help");

        (await inTeams.IdAsync()).ShouldBe(ben);
        (await inSlack.SayAsync("board quarter")).Words().ShouldContain("Ben 7 points");
        (await bot.ReadAsync(db => db.BoardTallies.Where(one => one.Period == BoardPeriod.All).SumAsync(one => one.Points))).ShouldBe(7);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_was_met_before_their_platform_answered_brings_their_credits_along(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ben = await bot.Person("Ben").IdAsync();
        var account = new Account(TestBot.Teams, TestBot.Workspace(TestBot.Teams), "U1");
        var stub = new TestPerson(bot, account);
        (await stub.IdAsync()).ShouldNotBe(ben);
        await bot.CreditAsync(stub, CreditRole.Starter, 5);

        bot.Profiles.Keep(account, new Profile("Ben", Email));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));

        (await stub.IdAsync()).ShouldBe(ben);
        (await bot.ReadAsync(db => db.Credits.SingleAsync())).PersonId.ShouldBe(ben);
        (await bot.ReadAsync(db => db.BoardTallies.Select(one => one.PersonId).Distinct().ToListAsync())).ShouldBe([ben]);
    }

    [Fact]
    public async Task Who_comes_back_after_leaving_is_who_they_were()
    {
        await using var bot = await TestBot.StartAsync();
        var before = bot.Person("Ben");
        var ben = await before.IdAsync();
        await bot.Get<PeopleDirectory>().LeaveAsync(before.Account, CancellationToken.None);

        (await MeetAsync(bot, TestBot.Slack, "U-Ben2", Email)).ShouldBe(ben);
        (await bot.ReadAsync(db => db.People.SingleAsync())).IsActive.ShouldBeTrue();
    }

    [Fact]
    public async Task Somebody_else_who_was_given_a_colleagues_old_address_is_not_them()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = await bot.Person("Ben").IdAsync();

        (await MeetAsync(bot, TestBot.Slack, "U-Benita", Email)).ShouldNotBe(ben);
    }

    private static Task<long> MeetAsync(TestBot bot, string platform, string user, string? email)
    {
        var account = new Account(platform, TestBot.Workspace(platform), user);
        bot.Profiles.Keep(account, new Profile("Ben", email));
        return new TestPerson(bot, account).IdAsync();
    }
}
