using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.People;

public sealed class When_the_app_is_installed
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_first_workspace_is_let_in_and_a_further_one_waits_for_an_administrator(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        (await KeepAsync(bot, "T1")).ShouldBeTrue();
        var ana = await bot.StartedByAnaAsync();

        (await KeepAsync(bot, "T2")).ShouldBeFalse();
        (await KeepAsync(bot, "T2")).ShouldBeFalse();

        var question = (await bot.StandsBeforeAsync(ana))[^1];
        TestBot.Read(question).ShouldStartWith("Somebody has installed me in another Slack workspace, Team T2 (T2).");
        await bot.Person("Ben").PressAsync(question, "workspace.admit");
        (await FindAsync(bot, "T2")).AdmittedAt.ShouldBeNull();
        await ana.PressAsync(question, "workspace.admit");
        (await FindAsync(bot, "T2")).AdmittedAt.ShouldNotBeNull();
        TestBot.Read((await bot.StandsBeforeAsync(ana))[^1]).ShouldStartWith("Team T2 is in.");
        (await KeepAsync(bot, "T2")).ShouldBeTrue();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_installed_a_workspace_that_waited_is_welcomed_once_it_is_let_in(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        await KeepAsync(bot, "T1");
        var ana = await bot.StartedByAnaAsync();
        var installer = new Account(TestBot.Slack, "T2", "U-Finn");
        bot.Profiles.Keep(installer, new Profile("Finn", "finn@harbour.example", "Etc/UTC", "en"));
        await KeepAsync(bot, "T2", installer.User);
        var welcome = bot.Get<IEnumerable<IScheduledTask>>().Single(task => task.Name == "welcome-admitted");

        await welcome.RunAsync(default);
        (await bot.ReadAsync(db => db.People.CountAsync(person => person.Name == "Finn"))).ShouldBe(0);
        await ana.PressAsync((await bot.StandsBeforeAsync(ana))[^1], "workspace.admit");
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await welcome.RunAsync(default);
        await welcome.RunAsync(default);

        var finn = await bot.ReadAsync(db => db.People.SingleAsync(person => person.Name == "Finn"));
        (await bot.ReadAsync(db => db.Outbox.CountAsync(message => message.PersonId == finn.Id))).ShouldBe(1);
        (await bot.ReadAsync(db => db.Welcomes.CountAsync(one => one.PersonId == finn.Id))).ShouldBe(1);
        finn.IsAdministrator.ShouldBeFalse();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_old_end_does_not_reach_a_new_installation(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        await KeepAsync(bot, "T1");
        var now = bot.Clock.GetUtcNow().UtcDateTime;

        (await EndAsync(bot, now.AddMinutes(-1))).ShouldBeFalse();
        (await EndAsync(bot, now.AddMinutes(1))).ShouldBeTrue();
        (await EndAsync(bot, now.AddMinutes(1))).ShouldBeFalse();

        (await FindAsync(bot, "T1")).Token.ShouldBeEmpty();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_two_nodes_one_renews_a_token_and_a_dead_installation_gets_none(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        await KeepAsync(bot, "T1");
        var kept = bot.Get<Installations>();
        var seen = await FindAsync(bot, "T1");

        var won = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => kept.TryBeginRenewalAsync(seen, default)));
        won.Count(one => one).ShouldBe(1);
        await EndAsync(bot, bot.Clock.GetUtcNow().UtcDateTime.AddMinutes(1));
        await kept.EndRenewalAsync(seen, ("new", "next", null), default);

        (await FindAsync(bot, "T1")).Token.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_counts_once()
    {
        await using var bot = await TestBot.StartAsync();
        var keys = bot.Get<OneTimeKeys>();

        (await keys.TryUseAsync("state", default)).ShouldBeTrue();
        (await keys.TryUseAsync("state", default)).ShouldBeFalse();
    }

    private static Task<bool> KeepAsync(TestBot bot, string workspace, string? installer = null) =>
        bot.Get<Installations>()
            .KeepAsync(
                new Installation
                {
                    Platform = TestBot.Slack,
                    Workspace = workspace,
                    Name = $"Team {workspace}",
                    Token = "protected",
                    InstalledBy = installer,
                },
                default
            );

    private static Task<bool> EndAsync(TestBot bot, DateTime at) => bot.Get<Installations>().EndAsync(TestBot.Slack, "T1", at, default);

    private static async Task<Installation> FindAsync(TestBot bot, string workspace) =>
        await bot.ReadAsync(db => db.Installations.SingleAsync(one => one.Workspace == workspace));
}
