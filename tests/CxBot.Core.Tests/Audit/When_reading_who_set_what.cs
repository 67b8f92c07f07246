using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Contacts;
using CxBot.Core.Settings;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Rights;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Audit;

public sealed class When_reading_who_set_what
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_an_administrator_set_stands_in_the_log_the_newest_first(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben) = (bot.Person("Ana"), bot.Person("Ben"));
        await bot.MakeAdministratorAsync(ana);
        var benId = await ben.IdAsync();
        var roles = (await ana.PressAsync("roles.change", "")).Form();
        var settings = (await ana.PressAsync("settings.change", "")).Form();
        var contact = (await ana.PressAsync("contacts.change", "phone")).Form();

        await ana.SendAsync(roles, (RolesForm.Triage, $"{benId}"));
        await ana.SendAsync(settings, (SettingsForm.Zone, "Europe/Berlin"), (SettingsForm.WeekStart, "Sunday"));
        await ana.SendAsync(contact, (ContactForm.Name, "Telephone"));
        await ana.SayAsync("nudges 3");

        (await ana.SayAsync("audit"))
            .Words()
            .ShouldBe(
                """
                What was set, and by whom
                Mon 16 Nov, 09:00: Ana set the most nudges a day to 3
                Mon 16 Nov, 09:00: Ana changed the contact point Telephone
                Mon 16 Nov, 09:00: Ana let the week begin on Sunday
                Mon 16 Nov, 09:00: Ana set the time zone to Europe/Berlin
                Mon 16 Nov, 09:00: Ana asked Ben to look after stray issues
                """
            );
        (await ana.SayAsync("audit @Ben")).Words().Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_refused_does_not_stand_there()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await bot.MakeAdministratorAsync(ana);
        var settings = (await ana.PressAsync("settings.change", "")).Form();

        await ana.SendAsync(settings, (SettingsForm.Zone, "Atlantis"));

        (await ana.SayAsync("audit")).Words().ShouldBe("Nothing was set yet that stands in this log.");
    }

    [Fact]
    public async Task A_keeper_sets_their_own_channel_unnoted_and_an_administrator_does_not()
    {
        await using var scene = await RightsScene.StartAsync();
        var room = TestBot.Room();

        await scene.Person(RightsScene.Keeper).SayAsync("schedule pause", room);
        await scene.Person(RightsScene.Administrator).SayAsync("schedule resume", room);

        var log = (await scene.Person(RightsScene.Administrator).SayAsync("audit")).Words();
        log.ShouldContain("Ada let the posts of moments go on");
        log.ShouldNotContain("Kim");
    }

    [Fact]
    public async Task Long_logs_have_pages()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await bot.MakeAdministratorAsync(ana);
        for (var i = 0; i < AuditCards.Lines + 2; i++)
            await ana.SayAsync($"nudges {i % 6}");

        var first = (await ana.SayAsync("audit")).Card();
        first.Blocks.OfType<Facts>().Single().Rows.Count.ShouldBe(AuditCards.Lines);
        var second = (await ana.PressAsync(first, TurnAudit.PressAction)).Card();
        second.Blocks.OfType<Facts>().Single().Rows.Count.ShouldBe(2);
        TestBot.Read(second).ShouldEndWith("[Newest]");
        (await ana.PressAsync(second, TurnAudit.PressAction)).Words().ShouldBe(TestBot.Read(first));
    }

    [Fact]
    public async Task Editors_decisions_stand_there_too()
    {
        await using var scene = await RightsScene.StartAsync();
        await scene.Person(RightsScene.Administrator).SayAsync("content editors \"Cole\"");
        await scene.Person(RightsScene.Editor).SayAsync("content theme reliable");

        (await scene.Bot.ReadAsync(db => db.AuditEntries.Select(entry => entry.Act).ToListAsync())).ShouldContain(AuditAct.EditorNamed);
        (await scene.Person(RightsScene.Administrator).SayAsync("audit")).Words().ShouldContain("Ada made Cole editor");
    }
}
