using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Issues;

public sealed class When_working_by_a_playbook
{
    [Fact]
    public async Task Whoever_takes_it_gets_steps_and_words_for_its_trouble()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        await scene.Ben.SayAsync("take CX-1");

        var card = TestBot.Read(await scene.PlaybookBeforeAsync(scene.Ben));
        card.ShouldStartWith("Playbook for CX-1 · It arrived broken, or broke too soon\nListen. Ask what happened and what");
        card.ShouldContain("> I will see to this. You need not prove anything to me.");
        card.ShouldEndWith("[Listen] [Empathise] [Own] [Resolve] [Thank]\n[Make it right] [Another kind of trouble]");
    }

    [Fact]
    public async Task Whoever_it_is_handed_to_gets_it_too()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");

        await scene.Ben.SayAsync("hand CX-1 {0}", null, scene.Cora);

        TestBot.Read(await scene.PlaybookBeforeAsync(scene.Cora)).ShouldStartWith("Playbook for CX-1");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_ticked_step_changes_every_playbook_on_both_platforms(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");
        var thread = IssueScene.SlackRoom with { Thread = "1.2" };
        (await scene.Ana.SayAsync("playbook CX-1", thread)).ShouldBeOfType<Reply.Silent>();
        var inThread = (await scene.Bot.StandsInAsync(IssueScene.SlackRoom))[^1];

        (await scene.Ana.PressAsync(inThread, TickStep.PressAction, thread)).ShouldBeOfType<Reply.Silent>();

        var bens = TestBot.Read(await scene.PlaybookBeforeAsync(scene.Ben));
        bens.ShouldContain("✓ Listen · Ana, Mon 16 Nov, 09:00\nEmpathise.");
        bens.ShouldContain("[✓ Listen] [Empathise]");
        bens.ShouldNotContain("What did it do, and what did you do just before?");
        TestBot.Read((await scene.Bot.StandsInAsync(IssueScene.SlackRoom))[^1]).ShouldBe(bens);

        await scene.Ben.PressAsync(await scene.PlaybookBeforeAsync(scene.Ben), TickStep.PressAction);

        TestBot.Read(await scene.PlaybookBeforeAsync(scene.Ben)).ShouldContain("What did it do, and what did you do just before?");
    }

    [Fact]
    public async Task After_the_end_nothing_is_left_to_press_until_it_comes_back()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAndContactAsync();
        await scene.Ana.SayAsync("playbook CX-1", IssueScene.SlackRoom with { Thread = "1.2" });

        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "call"));

        (await EverywhereAsync()).ShouldAllBe(card => !card.Blocks.OfType<Buttons>().Any());

        await scene.Ana.SayAsync("reopen CX-1 the second one was broken too");
        (await EverywhereAsync()).ShouldAllBe(card => card.Blocks.OfType<Buttons>().Count() == 2);

        await scene.Ben.SayAsync("decline CX-1 the carrier has it now");
        (await EverywhereAsync()).ShouldAllBe(card => !card.Blocks.OfType<Buttons>().Any());

        async Task<IReadOnlyList<Card>> EverywhereAsync() =>
            [(await scene.Bot.StandsInAsync(IssueScene.SlackRoom))[^1], await scene.PlaybookBeforeAsync(scene.Ben)];
    }

    [Fact]
    public async Task All_steps_ticked_lead_to_the_outcome()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");

        foreach (var step in Enum.GetNames<PlaybookStep>())
            await scene.Ben.PressAsync(TickStep.PressAction, $"{step} 1");

        TestBot
            .Read(await scene.PlaybookBeforeAsync(scene.Ben))
            .ShouldContain("Every step is done. Ask the customer whether it is good again");
    }

    [Fact]
    public async Task In_a_channel_it_is_an_answer_that_changes_when_pressed()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");

        var answer = (await scene.Cora.SayAsync("playbook CX-1", IssueScene.TeamsRoom)).ShouldBeOfType<Reply.Private>();
        var next = await scene.Cora.PressAsync(answer.Card, TickStep.PressAction, IssueScene.TeamsRoom);

        TestBot.Read(next.ShouldBeOfType<Reply.Replace>().Card).ShouldContain("✓ Listen · Cora");
    }

    [Fact]
    public async Task Another_kind_of_trouble_brings_another_playbook()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");
        var card = await scene.PlaybookBeforeAsync(scene.Ben);

        var form = (await scene.Ben.PressAsync(card, ChooseTrouble.PressAction)).Form();
        form.Field<ChoiceField>("trouble").Value.ShouldBe("broken", "the words hint at it");
        (await scene.Ben.SendAsync(form, ("trouble", "nothing"))).ShouldBeOfType<Reply.Fix>();
        await scene.Ben.SendAsync(form, ("trouble", "rude-treatment"));

        (await scene.IssueAsync()).Trouble.ShouldBe("rude-treatment");
        TestBot.Read(await scene.PlaybookBeforeAsync(scene.Ben)).ShouldStartWith("Playbook for CX-1 · We treated them badly");
        IssueScene.Read(await scene.Ben.SayAsync("CX-1")).ShouldContain("Ben named the trouble: How we treated them");
    }

    [Theory]
    [InlineData("playbook", "Which one? Say playbook and its number")]
    [InlineData("playbook CX-9", "There is no CX-9 here.")]
    [InlineData("playbook CX-1", "Nobody has CX-1 yet.")]
    public async Task A_wrong_moment_is_explained(string said, string expected)
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        IssueScene.Read(await scene.Ben.SayAsync(said)).ShouldStartWith(expected);
    }

    [Fact]
    public async Task What_was_caught_has_none()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync(("kind", "caught"));
        await scene.Ben.SayAsync("take CX-1");

        (await scene.Bot.StandsBeforeAsync(scene.Ben)).ShouldHaveSingleItem();
        IssueScene.Read(await scene.Ben.SayAsync("playbook CX-1")).ShouldStartWith("Playbooks help where a customer is affected");
    }

    [Fact]
    public async Task Guests_and_made_up_buttons_change_nothing()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-1");
        var guest = await scene.JoinAsync("Gil", asGuest: true);

        IssueScene.Read(await guest.PressAsync(TickStep.PressAction, "Listen 1")).ShouldStartWith("Guests can report and thank.");
        foreach (var value in new[] { "", "Listen", "Dance 1", "7 1", "Listen x" })
            IssueScene.Read(await scene.Ben.PressAsync(TickStep.PressAction, value)).ShouldStartWith("There is no CX-");

        (await scene.Bot.ReadAsync(db => Task.FromResult(db.PlaybookTicks.Count()))).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_with_the_customer_before_them_gets_words_for_this_trouble()
    {
        await using var scene = await IssueScene.SetAsync();
        var form = (await scene.Ana.PressAsync("issue.waiting", "")).Form();

        await scene.Ana.SendAsync(form, ("happened", "She was charged twice for one lamp"));

        (await scene.BeforeAsync(scene.Ana)).ShouldContain(
            "> I am sorry about that. I have passed it on to the people who can look into it"
        );
    }

    [Fact]
    public async Task Words_that_hint_at_nothing_get_words_for_everything()
    {
        await using var scene = await IssueScene.SetAsync();
        var form = (await scene.Ana.PressAsync("issue.waiting", "")).Form();

        await scene.Ana.SendAsync(form, ("happened", "It went wrong"));

        (await scene.BeforeAsync(scene.Ana)).ShouldContain("> I am sorry that this happened to you, and thank you for telling me.");
    }
}
