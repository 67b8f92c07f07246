using CxBot.Core.Board;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Kudos;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Issues;

public sealed class When_looking_for_issues
{
    private static readonly DateOnly Monday = new(2026, 11, 16);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Mine_begins_with_what_I_must_do(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync(("title", "Late"), ("urgency", "low"));
        await scene.ReportAsync(("title", "Broken"));
        await scene.ReportAsync(("title", "Wrong"), ("urgency", "high"), ("where", ""));
        await scene.ReportAsync(("title", "Lovely"), ("kind", "wentwell"));
        await scene.Ada.SayAsync("take CX-1");

        IssueScene
            .Read(await scene.Ada.SayAsync("mine"))
            .ShouldBe(
                "3 issues on your list\nYou have\nCX-1 · Late (Delivery, Owned, Low)\n[CX-1]\nYou were asked to take\n"
                    + "CX-3 · Wrong (Reported, High)\nCX-2 · Broken (Delivery, Reported, Normal)\n[CX-3] [CX-2]"
            );
        IssueScene.Read(await scene.Ana.SayAsync("mine")).ShouldStartWith("3 issues on your list\nYou reported, and will hear the end of");
        IssueScene.Read(await scene.Ben.SayAsync("mine")).ShouldStartWith("Nothing waits for you.");
        (await scene.Bot.ReadAsync(db => IssueByNumber.FindAsync(db, 1, 2)))!.Title.ShouldBe("Broken");
    }

    [Fact]
    public async Task Open_lists_everything_or_one_contact_point()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("title", "Late"));
        await scene.ReportAsync(("title", "Wrong sum"), ("where", "billing"));

        IssueScene.Read(await scene.Ben.SayAsync("open")).ShouldStartWith("2 open issues\nCX-1 · Late (Reported, Normal)\nCX-2");
        IssueScene.Read(await scene.Ben.SayAsync("open Billing")).ShouldStartWith("1 open issue at Billing\nCX-2 · Wrong sum");
        IssueScene.Read(await scene.Ben.SayAsync("open store")).ShouldBe("Nothing is open here.");
        IssueScene
            .Read(await scene.Ben.SayAsync("open moon"))
            .ShouldStartWith("I know no contact point of that name. There are: Web, Phone");
    }

    [Fact]
    public async Task A_long_list_says_how_many_more_there_are()
    {
        await using var scene = await IssueScene.SetAsync();
        for (var i = 0; i < 17; i++)
            await scene.ReportAsync();

        IssueScene.Read(await scene.Ben.SayAsync("open")).ShouldEndWith("and 2 more");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Recoveries_agree_with_the_ledger_and_know_who_was_thanked(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        var (ana, ben, cora) = (await scene.Ana.IdAsync(), await scene.Ben.IdAsync(), await scene.Cora.IdAsync());
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"), ("helpers", $"{cora}"));
        await scene.ChangeAsync(db =>
        {
            var kudo = new Kudo
            {
                OrganisationId = 1,
                GiverId = ana,
                Reason = "for the courier on a Sunday",
                IssueId = 1,
                GivenAt = scene.Bot.Clock.Now,
                Day = Monday,
            };
            kudo.Receivers.Add(new KudoReceiver { PersonId = ben });
            db.Add(kudo);
            return Task.CompletedTask;
        });

        var recoveries = await BetweenAsync(Monday, Monday);

        recoveries
            .Select(one => (one.PersonId, one.Role, one.Points, one.Number, one.Done, one.Confirmation, one.IsThanked))
            .ShouldBe([
                (ana, CreditRole.Starter, 5, 1, "Sent a new one by courier", Confirmation.Call, false),
                (ben, CreditRole.Fixer, 5, 1, "Sent a new one by courier", Confirmation.Call, true),
                (cora, CreditRole.Helper, 1, 1, "Sent a new one by courier", Confirmation.Call, false),
            ]);
        (await BetweenAsync(Monday.AddDays(1), Monday.AddDays(7))).ShouldBeEmpty();

        await scene.Ana.SayAsync("reopen CX-1 it broke again");
        (await BetweenAsync(Monday, Monday)).ShouldBeEmpty("it is no recovery any more");
        await scene.Ben.SayAsync("contacted CX-1");
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "unasked"));
        (await BetweenAsync(Monday, Monday)).Select(one => one.Points).ShouldBe([2, 2]);

        Task<IReadOnlyList<Recovery>> BetweenAsync(DateOnly first, DateOnly last) =>
            scene.Bot.ReadAsync(db => RecoveriesBetween.OfAsync(db, 1, [ana, ben, cora], first, last));
    }
}
