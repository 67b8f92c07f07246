using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Settings;

public sealed class When_setting_the_organisation_up
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_administrator_sets_it_and_the_board_counts_by_the_new_week(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ada = await AdministratorAsync(bot);
        await bot.CreditAsync(ada, CreditRole.Fixer, 5);

        var form = (await ada.PressAsync((await ada.SayAsync("settings")).Card(), "settings.change")).Form();
        var kept = await ada.SendAsync(form, ("name", "Harbour & Pine"), ("zone", "Europe/Berlin"), ("week", "Sunday"), ("language", "de"));

        kept.Words()
            .ShouldBe(
                "Your organisation\nName: Harbour & Pine\nTime zone: Europe/Berlin\nWeeks of the board begin on: Sunday\n"
                    + "The board ranks: People and teams\nLanguage in channels: Deutsch\nWorking hours: 09:00-17:00, Monday to Friday\nWhom to phone now: Not set yet\nMost open issues a person: 12\n[Change]"
            );
        (await ada.SayAsync("board week")).Words().ShouldContain("Sun 15 Nov to Sat 21 Nov");
        (await ada.SayAsync("board week")).Words().ShouldContain("1. Ada 5 points");
    }

    [Fact]
    public async Task A_zone_nobody_knows_is_refused_and_others_may_only_look()
    {
        await using var bot = await TestBot.StartAsync();
        var (ada, ben) = (await AdministratorAsync(bot), bot.Person("Ben"));
        var form = (await ada.PressAsync("settings.change", "")).Form();

        var fix = (await ada.SendAsync(form, ("zone", "Atlantis"), ("name", new string('x', 90)))).ShouldBeOfType<Reply.Fix>();

        fix.Faults.Keys.ShouldBe(["name", "zone"], ignoreOrder: true);
        (await ben.SayAsync("settings")).Words().ShouldEndWith("An administrator can change this; roles names them.");
        (await ben.PressAsync("settings.change", "")).Words().ShouldStartWith("This is for the administrators of CxBot.");
        (await ben.SendAsync(form)).Words().ShouldStartWith("This is for the administrators of CxBot.");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Roles_hold_at_once_and_nobody_locks_everybody_out(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ada, ben, gus) = (await AdministratorAsync(bot), bot.Person("Ben"), bot.Person("Gus"));
        bot.Profiles.Keep(gus.Account, new Profile("Gus", IsGuest: true));
        var (benId, gusId) = ($"{await ben.IdAsync()}", $"{await gus.IdAsync()}");
        await ben.SayAsync("help");
        var form = (await ada.PressAsync((await ada.SayAsync("roles")).Card(), "roles.change")).Form();

        var nobody = (await ada.SendAsync(form with { Fields = [form.Fields[1]] })).ShouldBeOfType<Reply.Fix>();
        var guest = (await ada.SendAsync(form, ("triage", gusId))).ShouldBeOfType<Reply.Fix>();
        var handed = await ada.SendAsync(form, ("administrators", benId), ("triage", benId));

        nobody.Faults.Keys.ShouldBe(["administrators"]);
        guest.Faults.Keys.ShouldBe(["triage"]);
        handed.Words().ShouldStartWith("Who does what\nAdministrators: Ben\nLook after stray issues: Ben\n");
        (await ada.PressAsync("roles.change", "")).Words().ShouldStartWith("This is for the administrators");
        (await ben.PressAsync("roles.change", "")).ShouldBeOfType<Reply.Ask>();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Status_says_what_arrived_what_failed_and_who_cannot_be_reached(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ada, ben) = (await AdministratorAsync(bot), bot.Person("Ben"));
        var benId = await ben.IdAsync();
        await bot.Writer.WriteAsync(
            db =>
            {
                var card = Card.Of(Text.Typed("hello"));
                db.Append(OutboxMessage.To(1, "C1", card));
                db.Append(OutboxMessage.To(1, "C2", card));
                db.Append(OutboxMessage.ToPerson(benId, card));
                return Task.FromResult(true);
            },
            default
        );
        await EndAsync(bot, "C1", OutboxState.Sent);
        await EndAsync(bot, null, OutboxState.Failed);

        var status = (await ada.SayAsync("status")).Words();

        status.ShouldBe(
            """
            How I am doing
            Slack is connected; the last message arrived Mon 16 Nov, 09:00.
            Messages in the last day: 1 sent, 1 waiting, 1 failed
            Scheduled posts in the last week: 0 on time, 0 late, 0 skipped, 0 failed
            Weekly digests: 0 managers with a team; 0 missed in four weeks
            No way to reach: Ben. A word from them to me, and I know where they are.
            No manager has a team here yet, so nobody gets a weekly digest. team add makes one.
            """
        );
        (await ben.SayAsync("status")).Words().ShouldStartWith("This is for the administrators of CxBot.");
        await ada.SayAsync("team add {0}", null, ben);
        (await ada.SayAsync("status")).Words().ShouldContain("Weekly digests: 1 manager with a team; 0 missed in four weeks");
    }

    [Fact]
    public async Task Everybody_may_read_what_is_kept()
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.Person("Ben").SayAsync("privacy")).Words().ShouldStartWith("What I keep\nKept: your name");
    }

    private static async Task<TestPerson> AdministratorAsync(TestBot bot)
    {
        var ada = bot.Person("Ada");
        await ada.SayAsync("help");
        await bot.MakeAdministratorAsync(ada);
        return ada;
    }

    private static Task<int> EndAsync(TestBot bot, string? conversation, OutboxState state) =>
        bot.Writer.WriteAsync(
            db =>
                db.Outbox.Where(message => message.Conversation == conversation)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, state).SetProperty(row => row.EndedAt, bot.Clock.Now)),
            default
        );
}
