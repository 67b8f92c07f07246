using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_an_emoji_asks_about_a_message
{
    private const string Link = "https://harbour.slack.example/archives/C1/p1700000000000200";

    [Fact]
    public async Task Nothing_is_kept_before_they_choose()
    {
        await using var scene = await IssueScene.SetAsync();

        var offer = await scene.Ana.ReactAsync("Mrs K's parcel came broken again", Link);

        offer
            .Words()
            .ShouldStartWith("Is this a customer's issue? Only you see this, and nothing is kept until you choose.\n> Mrs K's parcel");
        (await scene.Ana.PressAsync(offer.Card(), DeclineOffer.PressAction)).Words().ShouldBe("All right, nothing was kept.");
        (await scene.Bot.ReadAsync(db => db.Issues.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_form_holds_the_words_and_remembers_the_way_back()
    {
        await using var scene = await IssueScene.SetAsync();
        var offer = await scene.Ana.ReactAsync("Mrs K's parcel\ncame broken again", Link);

        var form = (await scene.Ana.PressAsync(offer.Card(), ReportReactedMessage.PressAction)).ShouldBeOfType<Reply.Ask>().Form;

        // Before it, which question it answers.
        form.State.ShouldEndWith($" {Link}");
        form.Fields.OfType<TextField>().Single(field => field.Id == ReportFields.Title).Value.ShouldBeEmpty();
        form.Fields.OfType<TextField>()
            .Single(field => field.Id == ReportFields.Happened)
            .Value.ShouldBe("Mrs K's parcel\ncame broken again");
    }

    [Fact]
    public async Task A_customer_who_waits_is_asked_about_with_the_words_too()
    {
        await using var scene = await IssueScene.SetAsync();
        var offer = await scene.Ana.ReactAsync("the phone is dead", Link);

        var form = (await scene.Ana.PressAsync(offer.Card(), WaitingQuestions.Id)).ShouldBeOfType<Reply.Ask>().Form;

        form.Fields.OfType<TextField>().First().Value.ShouldBe("the phone is dead");
    }

    [Fact]
    public async Task A_message_that_could_not_be_read_is_no_obstacle()
    {
        await using var scene = await IssueScene.SetAsync();

        var offer = await scene.Ana.ReactAsync("");

        offer.Words().ShouldContain("I cannot read that message from here.");
        (await scene.Ana.PressAsync(offer.Card(), ReportReactedMessage.PressAction)).ShouldBeOfType<Reply.Ask>();
    }

    [Theory]
    [InlineData(5_000, 90)]
    [InlineData(5_000, 800)]
    [InlineData(0, 0)]
    public void What_a_button_carries_always_fits(int words, int link)
    {
        var carried = new PickedWords(new string('w', words), new string('l', link)).ToString();

        carried.Length.ShouldBeLessThanOrEqualTo(1_900);
        PickedWords.Parse(carried).Permalink.Length.ShouldBe(link > 500 ? 0 : link);
    }

    [Fact]
    public async Task Personal_data_is_masked_before_it_is_carried_anywhere()
    {
        await using var scene = await IssueScene.SetAsync();

        var offer = await scene.Ana.ReactAsync("reach her at mrs.k@customer.example");

        offer.Card().Blocks.OfType<Buttons>().SelectMany(row => row.Row).ShouldAllBe(button => !button.Value.Contains("mrs.k@"));
    }
}
