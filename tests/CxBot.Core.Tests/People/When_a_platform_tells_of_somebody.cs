using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.People;

public sealed class When_a_platform_tells_of_somebody
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Their_new_name_is_known_at_once(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ben = bot.Person("Ben");
        await ben.SayAsync("help");

        await TellAsync(bot, ben, new Profile("Benjamin", "ben@harbour.example"));

        (await SeekAsync(bot, "benjamin")).ShouldBe(["Benjamin"]);
        (await bot.Get<PeopleDirectory>().FindAsync(ben.Account, speaking: false, default)).Name.ShouldBe("Benjamin");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_newcomer_can_be_found_before_they_ever_spoke(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);

        await TellAsync(bot, bot.Person("Nora"), new Profile("Nora", "nora@harbour.example"));

        (await SeekAsync(bot, "nor")).ShouldBe(["Nora"]);
    }

    [Fact]
    public async Task A_leaver_is_not_found_any_more()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = bot.Person("Ben");
        await ben.SayAsync("help");

        await TellAsync(bot, ben, new Profile("Ben", IsActive: false));

        (await SeekAsync(bot, "ben")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_known_already_is_no_news()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = bot.Person("Ben");
        await ben.SayAsync("help");
        var people = bot.Get<PeopleDirectory>();

        (await people.IsNewsAsync(ben.Account, new Profile("Ben", "BEN@harbour.example", "Etc/UTC", "en"), default)).ShouldBeFalse();
        (await people.IsNewsAsync(ben.Account, new Profile("Ben", IsActive: false), default)).ShouldBeTrue();
        (await people.IsNewsAsync(bot.Person("Nora").Account, new Profile("Nora"), default)).ShouldBeTrue();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_leaves_one_platform_is_still_there_on_the_other(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (inSlack, inTeams) = (bot.Person("Ben"), bot.Person("Ben", TestBot.Teams));
        await inSlack.SayAsync("help");
        await inTeams.SayAsync("help");
        var people = bot.Get<PeopleDirectory>();
        var (gone, back) = (Ben(isActive: false), Ben(isActive: true));

        (await people.IsNewsAsync(inSlack.Account, gone, default)).ShouldBeTrue();
        await TellAsync(bot, inSlack, gone);

        (await SeekAsync(bot, "ben")).ShouldBe(["Ben"]);
        (await inTeams.SayAsync("me")).ShouldNotBeOfType<Reply.Silent>();
        (await people.IsNewsAsync(inSlack.Account, gone, default)).ShouldBeFalse();
        (await people.IsNewsAsync(inTeams.Account, back, default)).ShouldBeFalse();

        await TellAsync(bot, inTeams, gone);
        (await SeekAsync(bot, "ben")).ShouldBeEmpty();

        (await people.IsNewsAsync(inSlack.Account, back, default)).ShouldBeTrue();
        await TellAsync(bot, inSlack, back);
        (await SeekAsync(bot, "ben")).ShouldBe(["Ben"]);

        static Profile Ben(bool isActive) => new("Ben", "ben@harbour.example", "Etc/UTC", "en", IsActive: isActive);
    }

    private static async Task TellAsync(TestBot bot, TestPerson who, Profile profile) =>
        await bot.Person("Cxbot")
            .DispatchAsync(
                new PersonChanged
                {
                    ReceiptKey = bot.NextReceipt(),
                    From = bot.Person("Cxbot").Account,
                    At = TestBot.Room(),
                    CarriesReply = false,
                    Who = who.Account,
                    Profile = profile,
                }
            );

    private static async Task<IReadOnlyList<string>> SeekAsync(TestBot bot, string words)
    {
        var asker = bot.Person("Ana");
        await asker.SayAsync("help");
        return [.. (await bot.Dispatcher.SeekPeopleAsync(asker.Account, words, default)).Select(person => person.Name.Split(" (")[0])];
    }
}
