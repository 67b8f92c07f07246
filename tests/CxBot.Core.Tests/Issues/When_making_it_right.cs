using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_making_it_right
{
    [Fact]
    public async Task What_is_free_is_kept_at_once()
    {
        await using var scene = await TakenAsync();

        IssueScene
            .Read(await scene.Ben.SayAsync("gesture CX-1 way round"))
            .ShouldBe("Kept for CX-1: Show a way to manage until it is mended.");
        IssueScene
            .Read(await scene.Cora.SayAsync("gesture CX-1 drew a smile on the box"))
            .ShouldBe("Kept for CX-1: drew a smile on the box.");

        var details = IssueScene.Read(await scene.Ben.SayAsync("CX-1"));
        details.ShouldContain("To make it right\nShow a way to manage until it is mended\ndrew a smile on the box\n");
        details.ShouldContain("Ben did something to make it right: “Show a way to manage until it is mended”");
        details.ShouldNotContain("Cost so far");
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldNotContain("smile", customMessage: "the channel does not see it");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_costs_is_counted_up_to_the_limit_of_the_role(StorageProvider provider)
    {
        await using var scene = await TakenAsync(provider);
        await scene.ChangeAsync(async db => db.Add(new RemedySetting { OrganisationId = 1, Currency = "EUR" }));
        await scene.Ben.SayAsync("role support");

        IssueScene
            .Read(await scene.Ben.SayAsync("gesture CX-1 replacement 60"))
            .ShouldStartWith("Kept for CX-1: Send a replacement before");
        var above = IssueScene.Read(await scene.Ben.SayAsync("gesture CX-1 replacement 20,50"));

        above.ShouldStartWith(
            "I asked Ada for Send a replacement before the old one is back (20.50 EUR), because it is above your limit of 80 EUR"
        );
        above.ShouldContain("This costs nothing and helps now:\n[Say sorry for the trouble, not for the product]");
        var details = IssueScene.Read(await scene.Ben.SayAsync("CX-1"));
        details.ShouldContain("(20.50 EUR), not approved yet\nCost so far: 60 EUR\n");
    }

    [Fact]
    public async Task Saying_that_one_is_a_manager_makes_nobody_one()
    {
        await using var scene = await TakenAsync();
        await scene.Ben.SayAsync("role managers");

        IssueScene.Read(await scene.Ben.SayAsync("gesture CX-1 replacement 300")).ShouldStartWith("I asked Ada");
        await scene.Bot.TeamAsync(scene.Ben, scene.Cora);

        IssueScene.Read(await scene.Ben.SayAsync("gesture CX-1 replacement 300")).ShouldStartWith("Kept for CX-1");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Above_the_limit_the_manager_decides_in_chat(StorageProvider provider)
    {
        await using var scene = await TakenAsync(provider);
        await scene.Bot.TeamAsync(scene.Cora, scene.Ben);
        await scene.Ben.SayAsync("gesture CX-1 taxi home 35");
        var question = (await scene.Bot.StandsBeforeAsync(scene.Cora))[^1];
        TestBot.Read(question).ShouldContain("Ben would like to do this for the customer: taxi home (35). May it be done?");

        IssueScene.Read(await scene.Ana.PressAsync(question, ApproveGesture.PressAction)).ShouldStartWith("Cora was asked about this");
        await scene.Cora.PressAsync(question, ApproveGesture.PressAction);

        (await scene.BeforeAsync(scene.Ben)).ShouldStartWith("Cora approved it for CX-1: taxi home (35). You can do it now.");
        (await scene.BeforeAsync(scene.Cora)).ShouldBe("Cora approved it for CX-1: taxi home (35). Ben hears of it.\n[Details]");
        IssueScene.Read(await scene.Cora.PressAsync(question, ApproveGesture.PressAction)).ShouldBe("Cora approved it already: taxi home.");
        IssueScene
            .Read(await scene.Ben.SayAsync("CX-1"))
            .ShouldContain("Ben did something to make it right, which Cora approved: “taxi home (35)”");
        (await scene.Bot.ReadAsync(db => db.IssueClocks.CountAsync(clock => clock.Kind == IssueClockKind.Approval))).ShouldBe(0);
    }

    [Fact]
    public async Task A_no_has_a_reason_and_costs_nothing()
    {
        await using var scene = await TakenAsync();
        await scene.Ben.SayAsync("gesture CX-1 a new lamp 90");
        await scene.Bot.TickAtAsync<SendDuties>(scene.Bot.Clock.GetUtcNow().AddHours(1));
        var question = (await scene.Bot.StandsBeforeAsync(scene.Ada))[^1];

        var form = (await scene.Ada.PressAsync(question, DeclineGesture.Id)).Form();
        (await scene.Ada.SendAsync(form)).ShouldBeOfType<Reply.Fix>();
        await scene.Ada.SendAsync(form, ("reason", "Offer the repair first"));
        (await scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Ben took it", customMessage: "the channel hears of no refusal");

        await scene.Bot.TickAtAsync<SendDuties>(scene.Bot.Clock.GetUtcNow().AddHours(1));
        (await scene.BeforeAsync(scene.Ben)).ShouldContain(
            "Ada declined it for CX-1: a new lamp (90). The reason:\n> Offer the repair first"
        );
        IssueScene.Read(await scene.Ben.SayAsync("CX-1")).ShouldNotContain("Cost so far");
    }

    [Fact]
    public async Task No_answer_in_two_working_hours_asks_the_next_and_then_says_so()
    {
        await using var scene = await TakenAsync();
        var dora = await scene.JoinAsync("Dora");
        var (cora, doraId) = (await scene.Cora.IdAsync(), await dora.IdAsync());
        await scene.ChangeAsync(async db =>
            db.Add(
                new RemedySetting
                {
                    OrganisationId = 1,
                    ApproverId = cora,
                    BackupId = doraId,
                }
            )
        );
        scene.Bot.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 16, 16, 0, 0, TimeSpan.Zero));
        await scene.Ben.SayAsync("gesture CX-1 a new lamp 90");

        scene.Bot.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 17, 9, 59, 0, TimeSpan.Zero));
        await StrikeAsync(scene);
        (await scene.Bot.StandsBeforeAsync(dora)).ShouldBeEmpty("one working hour was on Monday, and this one is not over");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await StrikeAsync(scene);
        (await scene.BeforeAsync(dora)).ShouldContain("Ben would like to do this for the customer: a new lamp (90).");

        scene.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await StrikeAsync(scene);
        (await scene.BeforeAsync(scene.Ada)).ShouldContain("Ben would like to do this");
        scene.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await StrikeAsync(scene);
        (await scene.BeforeAsync(scene.Ben)).ShouldStartWith("Nobody has answered yet whether you may do this for CX-1: a new lamp (90).");

        await scene.Cora.PressAsync((await scene.Bot.StandsBeforeAsync(scene.Cora))[^1], ApproveGesture.PressAction);
        foreach (var approver in new[] { scene.Cora, dora, scene.Ada })
            (await scene.CardsBeforeAsync(approver))
                .Select(TestBot.Read)
                .ShouldContain(card => card.StartsWith("Cora approved it for CX-1"), "every question changes in place");
    }

    [Fact]
    public async Task The_form_says_how_far_one_may_go_and_loses_nothing()
    {
        await using var scene = await TakenAsync();
        var form = (await scene.Ben.PressAsync(await scene.PlaybookBeforeAsync(scene.Ben), GestureForms.Id)).Form();
        form.Field<ChoiceField>("what")
            .Choices.Select(choice => TextResolver.Plain(choice.Label, Reader.Default))
            .ShouldBe([
                "Say sorry for the trouble, not for the product",
                "Show a way to manage until it is mended",
                "Send a replacement before the old one is back (up to 50)",
                "Pay for the way back (up to 15)",
                "Something of your own",
            ]);

        Faults(await scene.Ben.SendAsync(form)).ShouldBe(["what"]);
        Faults(await scene.Ben.SendAsync(form, ("what", "own"))).ShouldBe(["words"]);
        Faults(await scene.Ben.SendAsync(form, ("what", "return-label"))).ShouldBe(["amount"]);
        Faults(await scene.Ben.SendAsync(form, ("what", "return-label"), ("amount", "a little"))).ShouldBe(["amount"]);
        IssueScene
            .Read(await scene.Ben.SendAsync(form, ("what", "return-label"), ("amount", "4,90")))
            .ShouldBe("Kept for CX-1: Pay for the way back (4.90).");
    }

    [Fact]
    public async Task What_costs_without_a_figure_asks_for_it()
    {
        await using var scene = await TakenAsync();

        var form = (await scene.Ben.SayAsync("gesture CX-1 return label")).Form();

        form.Field<ChoiceField>("what").Value.ShouldBe("return-label");
        (await scene.Ben.SayAsync("gesture CX-1")).ShouldBeOfType<Reply.Ask>();
    }

    [Fact]
    public async Task While_it_waits_a_free_one_is_one_press_away()
    {
        await using var scene = await TakenAsync();
        var asked = ((Reply.Private)await scene.Ben.SayAsync("gesture CX-1 a new lamp 90")).Card;

        IssueScene
            .Read(await scene.Ben.PressAsync(asked, FreeGestureButton.PressAction))
            .ShouldBe("Kept for CX-1: Say sorry for the trouble, not for the product.");
        IssueScene
            .Read(await scene.Ben.PressAsync(FreeGestureButton.PressAction, "replacement 1"))
            .ShouldStartWith("I do not find this any more.");
    }

    [Theory]
    [InlineData("gesture", "Which one?")]
    [InlineData("gesture CX-7 apology", "There is no CX-7")]
    [InlineData("gesture CX-1 apology", "Nobody has CX-1 yet.")]
    public async Task A_wrong_moment_is_explained(string said, string expected)
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        IssueScene.Read(await scene.Ben.SayAsync(said)).ShouldStartWith(expected);
    }

    [Fact]
    public async Task Administrators_set_limits_approvers_and_the_currency()
    {
        await using var scene = await TakenAsync();
        IssueScene.Read(await scene.Ben.SayAsync("gestures")).ShouldEndWith("An administrator can change this; roles names them.");
        IssueScene.Read(await scene.Ben.PressAsync(RemedyForm.Id, "")).ShouldNotContain("Making");
        var form = (await scene.Ada.PressAsync(((Reply.Private)await scene.Ada.SayAsync("gestures")).Card, RemedyForm.Id)).Form();

        Faults(await scene.Ada.SendAsync(form, ("limits", "wizard 20"), ("followup", "soon"))).ShouldBe(["limits", "followup"]);
        var card = IssueScene.Read(
            await scene.Ada.SendAsync(
                form,
                ("currency", "EUR"),
                ("limits", "front line 25\nManagers 500"),
                ("approver", $"{await scene.Cora.IdAsync()}"),
                ("followup", "3")
            )
        );

        card.ShouldContain("Currency: EUR\nLimits on one issue: the front line 25, management 500\n");
        card.ShouldContain("3 days");
        IssueScene.Read(await scene.Ada.SayAsync("audit")).ShouldContain("Ada set what may be spent to make it right");
        IssueScene.Read(await scene.Ben.SayAsync("gesture CX-1 flowers 25")).ShouldBe("Kept for CX-1: flowers (25 EUR).");
        IssueScene.Read(await scene.Ben.SayAsync("gesture CX-1 flowers 1")).ShouldStartWith("I asked Cora for flowers (1 EUR)");
    }

    [Theory]
    [InlineData("a bouquet 25", "a bouquet", 2500L)]
    [InlineData("a bouquet, 12,5", "a bouquet", 1250L)]
    [InlineData("a bouquet € 12.50", "a bouquet €", 1250L)]
    [InlineData("two hours at their place 2 h", "two hours at their place", 200L)]
    [InlineData("order 4711 again", "order 4711 again", null)]
    [InlineData("flowers 0", "flowers 0", null)]
    [InlineData("flowers 99999999", "flowers 99999999", null)]
    public void Amounts_are_read_as_people_write_them(string typed, string words, long? amount)
    {
        var (name, cost) = GestureAmount.Cut(typed);

        cost.ShouldBe(amount);
        name.ShouldBe(words);
    }

    private static IEnumerable<string> Faults(Reply reply) => reply.ShouldBeOfType<Reply.Fix>().Faults.Keys;

    private static Task StrikeAsync(IssueScene scene) =>
        scene.Bot.Get<IEnumerable<IScheduledTask>>().OfType<StrikeClocks>().Single().RunAsync(CancellationToken.None);

    private static async Task<IssueScene> TakenAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");
        return scene;
    }
}
