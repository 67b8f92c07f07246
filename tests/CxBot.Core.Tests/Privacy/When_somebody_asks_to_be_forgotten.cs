using CxBot.Core.Chat;
using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Privacy;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Privacy;

public sealed class When_somebody_asks_to_be_forgotten
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Nothing_in_the_database_holds_their_name_e_mail_or_ids(StorageProvider provider)
    {
        await using var scene = await ForgettingScene.StartAsync(provider);
        await scene.LiveAsync();
        var before = await scene.EverythingAsync();
        ForgettingScene.Words.Where(word => !before.Contains(word)).ShouldBeEmpty("the search finds what stands there");

        await ForgettingScene.AskAsync(scene.InSlack);
        await scene.ForgetAsync();

        var after = await scene.EverythingAsync();
        ForgettingScene
            .Words.Where(after.Contains)
            .Select(word => after.Substring(Math.Max(0, after.IndexOf(word, StringComparison.Ordinal) - 150), 300))
            .ShouldBeEmpty();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_they_did_stays_as_a_former_colleagues(StorageProvider provider)
    {
        await using var scene = await ForgettingScene.StartAsync(provider);
        await scene.LiveAsync();
        var credits = await scene.Bot.ReadAsync(db => db.Credits.SumAsync(credit => credit.Points));
        await ForgettingScene.AskAsync(scene.InTeams);
        await scene.ForgetAsync();

        var issue = (await scene.Ben.SayAsync("CX-1")).Words();
        issue.ShouldContain("a former colleague");
        issue.ShouldContain("I called •••••••• •••••• today");
        (await scene.Ben.SayAsync("audit")).Words().ShouldContain("a former colleague set the most nudges a day to 3");
        (await scene.Ben.SayAsync("audit")).Words().ShouldContain("a former colleague asked to be forgotten");
        (await scene.Bot.ReadAsync(db => db.Credits.SumAsync(credit => credit.Points))).ShouldBe(credits);
        (await scene.Bot.ReadAsync(db => db.Kudos.CountAsync())).ShouldBe(2);
        (await scene.Ben.SayAsync("mine")).Words().ShouldContain("CX-1", Case.Insensitive, "it is Ben's to look after now");
    }

    [Fact]
    public async Task Administrators_are_shown_where_the_name_stood()
    {
        await using var scene = await ForgettingScene.StartAsync();
        await scene.LiveAsync();
        await ForgettingScene.AskAsync(scene.InSlack);
        await scene.ForgetAsync();

        await scene.Bot.TickAtAsync<SendDuties>(scene.Bot.Clock.GetUtcNow().AddHours(1));
        var report = TestBot.Read((await scene.Bot.StandsBeforeAsync(scene.Ben))[^1]);
        report.ShouldContain("I masked their name in 3 places:\nthe issue CX-1\nkudos of 16 Nov\nkudos of 16 Nov");
        report.ShouldEndWith("Please look whether what is left there still tells who they were.");
    }

    [Fact]
    public async Task They_are_asked_twice_and_nobody_elses_button_forgets_them()
    {
        await using var scene = await ForgettingScene.StartAsync();
        var ben = await scene.Ben.IdAsync();
        await scene.InSlack.PressAsync(ForgetForGood.PressAction, $"{ben}");
        await scene.InSlack.PressAsync((await scene.InSlack.SayAsync("forget me")).Card(), ForgetSurely.PressAction);
        await scene.ForgetAsync();

        (await scene.Bot.ReadAsync(db => db.Forgettings.CountAsync())).ShouldBe(0);
        (await scene.InSlack.SayAsync("forget @Ben")).Words().ShouldBe("I forget only whoever asks for it: forget me.");
        (await scene.Bot.ReadAsync(db => db.People.CountAsync(person => person.Name == ForgettingScene.Name))).ShouldBe(1);
    }

    [Fact]
    public async Task The_only_administrator_names_another_first()
    {
        await using var scene = await ForgettingScene.StartAsync();

        (await scene.Ben.SayAsync("forget me")).Words().ShouldStartWith("You are the only administrator here.");
        (await scene.Ben.PressAsync(ForgetForGood.PressAction, $"{await scene.Ben.IdAsync()}"))
            .Words()
            .ShouldStartWith("You are the only administrator here.");
    }

    [Fact]
    public async Task A_roster_does_not_bring_them_back_but_a_word_of_theirs_does()
    {
        await using var scene = await ForgettingScene.StartAsync();
        await ForgettingScene.AskAsync(scene.InSlack);
        await scene.ForgetAsync();
        var people = scene.Bot.Get<PeopleDirectory>();
        var profile = new Profile(ForgettingScene.Name, "philippa.quaendt@harbour.example");

        (await people.IsNewsAsync(scene.InSlack.Account, profile, default)).ShouldBeFalse();
        await people.KeepAsync(scene.InTeams.Account, profile, default);
        (await scene.Bot.ReadAsync(db => db.Identities.CountAsync())).ShouldBe(1);

        (await scene.InSlack.SayAsync("help")).ShouldBeOfType<Reply.Private>();
        (await scene.Bot.ReadAsync(db => db.People.CountAsync(person => person.Name == ForgettingScene.Name))).ShouldBe(1);
    }
}
