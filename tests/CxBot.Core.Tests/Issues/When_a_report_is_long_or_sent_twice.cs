using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_a_report_is_long_or_sent_twice
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Words_too_long_for_a_button_reach_the_form_whole(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        var story = string.Concat(Enumerable.Range(0, 500).Select(i => $"{i:000} ö"));

        var offer = (await scene.Ana.SayAsync("issue " + story, IssueScene.SlackRoom)).Card();
        offer.Blocks.OfType<Buttons>().Single().Row.ShouldAllBe(button => button.Value.Length < 100);
        var waiting = (await scene.Ana.PressAsync(offer, "issue.waiting")).Form();
        var report = (await scene.Ana.PressAsync(offer, "issue.report")).Form();

        story.Length.ShouldBe(2_500);
        waiting.Field<TextField>("happened").Value.ShouldBe(story);
        report.Field<TextField>("happened").Value.ShouldBe(story);
        (await scene.Ben.PressAsync(offer, "issue.report")).Words().ShouldBe(Swept, "nobody else gets them");
    }

    [Fact]
    public async Task Short_words_are_kept_by_the_button_alone_and_long_ones_for_a_day()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.Ana.SayAsync("issue it came broken");
        (await DraftsAsync(scene)).ShouldBe(0);
        var offer = (await scene.Ana.SayAsync("issue " + new string('x', 2_500))).Card();
        (await DraftsAsync(scene)).ShouldBe(1);

        scene.Bot.Clock.Advance(TimeSpan.FromHours(25));
        await Sweep(scene).RunAsync(default);

        (await DraftsAsync(scene)).ShouldBe(0);
        (await scene.Ana.PressAsync(offer, "issue.waiting")).Words().ShouldBe(Swept);
    }

    [Fact]
    public async Task What_no_form_holds_is_said_with_its_count()
    {
        await using var scene = await IssueScene.SetAsync();
        var offer = await scene.Ana.SayAsync("issue " + new string('x', 3_200));
        offer.Words().ShouldContain("You wrote 3,200 characters, and the form takes the first 3,000.");

        var form = (await scene.Ana.PressAsync(offer.Card(), "issue.report")).Form();
        var fix = (await scene.Ana.SendAsync(form, ("title", new string('t', 130)), ("happened", "x"))).ShouldBeOfType<Reply.Fix>();
        TextResolver.Plain(fix.Faults["title"], Reader.Default).ShouldBe("This has 130 characters, and 120 fit. Please shorten it by 10.");
    }

    [Fact]
    public async Task Plain_words_are_kept_nowhere_so_what_a_button_cannot_carry_is_said()
    {
        await using var scene = await IssueScene.SetAsync();

        var offer = await scene.Ana.SayAsync("her parcel came broken " + new string('x', 2_000));

        offer.Words().ShouldContain("You wrote 2,023 characters, and a button carries about 1,879 of them.");
        (await DraftsAsync(scene)).ShouldBe(0);
    }

    [Fact]
    public async Task A_long_command_whose_form_a_button_opens_is_kept_whole()
    {
        await using var scene = await IssueScene.SetAsync();
        var reason = string.Concat(Enumerable.Range(0, 480).Select(i => $"{i:000} "));

        // Typed words in Teams can't open a form: a button does.
        await scene.Ben.DispatchAsync(
            new CommandInvoked
            {
                ReceiptKey = "long",
                From = scene.Ben.Account,
                At = scene.Ben.Chat,
                CarriesReply = false,
                Text = $"kudos {CommandInvoked.MentionMark} {reason}",
                Mentions = [scene.Cora.Account],
            }
        );
        var ready = (await scene.Bot.StandsInAsync(scene.Ben.Chat))[^1];
        var form = (await scene.Ben.PressAsync(ready, SayAgain.Action)).Form();

        form.Field<TextField>("reason").Value.ShouldBe(reason.Trim());
        (await scene.Cora.PressAsync(ready, SayAgain.Action)).Words().ShouldBe(Swept);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_same_question_answered_twice_asks_before_it_makes_another(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        var offer = (await scene.Ana.SayAsync("issue it came broken", IssueScene.SlackRoom)).Card();
        var first = (await scene.Ana.PressAsync(offer, "issue.waiting")).Form();
        var second = (await scene.Ana.PressAsync(offer, "issue.report")).Form();
        await scene.Ana.SendAsync(first, IssueScene.SlackRoom);

        var fix = (await scene.Ana.SendAsync(second, IssueScene.SlackRoom, ("happened", "And the lamp too"))).ShouldBeOfType<Reply.Fix>();
        var again = fix.Form.Field<ChoiceField>("again");
        TextResolver.Plain(again.Label, Reader.Default).ShouldBe("You reported this as CX-1 already, Mon 16 Nov, 09:00.");
        fix.Form.Field<TextField>("happened").Value.ShouldBe("And the lamp too");
        fix.Faults.Keys.ShouldBe(["again"]);
        (await CountAsync(scene)).ShouldBe(1);

        var added = await scene.Ana.SendAsync(fix.Form, IssueScene.SlackRoom, ("again", "add"));
        added.Words().ShouldBe("Your note is in the timeline of CX-1.");
        (await scene.Ana.SayAsync("CX-1")).Words().ShouldContain("And the lamp too");
        var another = await scene.Ana.SendAsync(fix.Form, IssueScene.SlackRoom, ("again", "another"));
        another.Words().ShouldStartWith("CX-2 is written down.");
        (await CountAsync(scene)).ShouldBe(2);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_same_question_answered_at_the_same_moment_makes_one(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        var offer = (await scene.Ana.SayAsync("issue it came broken", IssueScene.SlackRoom)).Card();
        var form = (await scene.Ana.PressAsync(offer, "issue.waiting")).Form();

        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.Ana.SendAsync(form, IssueScene.SlackRoom)));

        replies.Count(reply => reply is Reply.Fix).ShouldBe(3);
        (await CountAsync(scene)).ShouldBe(1);
    }

    [Fact]
    public async Task In_a_one_to_one_chat_a_report_is_confirmed_once()
    {
        await using var scene = await IssueScene.SetAsync();
        var offer = (await scene.Ana.SayAsync("issue it came broken")).Card();
        var form = (await scene.Ana.PressAsync(offer, "issue.waiting")).Form();

        // As from Slack, where the form closes by itself.
        await scene.Ana.DispatchAsync(
            new FormSubmitted
            {
                ReceiptKey = "view",
                From = scene.Ana.Account,
                At = scene.Ana.Chat,
                CarriesReply = false,
                Form = form.Id,
                State = form.State,
                Answers = new FormAnswers(new Dictionary<string, IReadOnlyList<string>> { ["happened"] = ["It came broken"] }),
            }
        );

        (await scene.Bot.StandsInAsync(scene.Ana.Chat)).ShouldBeEmpty();
        var message = TestBot.Read((await scene.Bot.StandsBeforeAsync(scene.Ana)).ShouldHaveSingleItem());
        message.ShouldStartWith("CX-1 is written down and passed on.");
        message.ShouldContain("You could say now:");
        message.ShouldContain("Ada was asked to take it.");

        await scene.Ben.SayAsync("take CX-1");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("Ben has it.", customMessage: "it changes in place");
    }

    private const string Swept = "What you wrote was kept for a day, and that is over. Please write it once more.";

    private static Retention Sweep(IssueScene scene) => new(scene.Bot.Writer, scene.Bot.Clock);

    private static Task<int> DraftsAsync(IssueScene scene) => scene.Bot.ReadAsync(db => db.Drafts.CountAsync());

    private static Task<int> CountAsync(IssueScene scene) => scene.Bot.ReadAsync(db => db.Issues.CountAsync());
}
