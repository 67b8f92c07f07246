using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.People;

public sealed class When_people_change_elsewhere
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task New_rights_hold_within_seconds_on_every_node(StorageProvider provider)
    {
        // A SQLite file has one node only; there it is a minute.
        var soon = TimeSpan.FromSeconds(provider == StorageProvider.Postgres ? 5 : 60);
        await using var bot = await TestBot.StartAsync(provider);
        var ada = bot.Person("Ada");
        var id = await ada.IdAsync();

        // Another node wrote it: nothing in this process forgets what it knows.
        await ChangeAsync(bot, id, isAdministrator: true);
        (await IsAdministratorAsync(bot, ada)).ShouldBeFalse();
        bot.Clock.Advance(soon);
        (await IsAdministratorAsync(bot, ada)).ShouldBeTrue();

        await ChangeAsync(bot, id, isAdministrator: false);
        bot.Clock.Advance(soon);
        (await IsAdministratorAsync(bot, ada)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_platform_that_is_silent_is_not_asked_again_with_every_look()
    {
        await using var bot = await TestBot.StartAsync();
        var ada = bot.Person("Ada");
        await ada.SayAsync("help");
        bot.Clock.Advance(TimeSpan.FromHours(25));
        bot.Profiles.Forget(ada.Account);
        await ada.SayAsync("help");
        var asked = bot.Profiles.AskedInAll;

        bot.Clock.Advance(TimeSpan.FromSeconds(20));
        await ada.SayAsync("help");

        bot.Profiles.AskedInAll.ShouldBe(asked);
    }

    private static async Task<bool> IsAdministratorAsync(TestBot bot, TestPerson person) =>
        (await bot.Get<PeopleDirectory>().FindAsync(person.Account, speaking: false, default)).IsAdministrator;

    private static Task<int> ChangeAsync(TestBot bot, long id, bool isAdministrator) =>
        bot.Writer.WriteAsync(
            db =>
                db.People.Where(person => person.Id == id)
                    .ExecuteUpdateAsync(set => set.SetProperty(person => person.IsAdministrator, isAdministrator)),
            default
        );
}
