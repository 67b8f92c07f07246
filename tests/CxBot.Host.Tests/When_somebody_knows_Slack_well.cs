using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

/// <summary>What people expect of any good Slack app, through the stand-in's real protocol.</summary>
public sealed class When_somebody_knows_Slack_well(NewcomersBot newcomer) : IClassFixture<NewcomersBot>
{
    private SlackPane Slack => newcomer.Slack;

    [Fact]
    public async Task A_question_that_was_answered_can_not_be_answered_twice()
    {
        await Slack.SayAsync("Jun", "/cx issue the lamp flickers since Monday");
        await Slack.PressAsync("Jun", "issue.report");
        await Slack.SubmitAsync("Jun", ("title", "Lamp flickers"));

        await Slack.ReadAsync("Jun", "is written down. Thank you");
        (await Slack.MessagesAsync("Jun")).ShouldNotContain(message =>
            SlackPane.WordsOf(message).Contains("the lamp flickers since Monday")
        );
    }

    [Fact]
    public async Task From_the_Home_tab_everything_happens_in_a_window_and_the_tab_follows()
    {
        await Slack.OpenHomeAsync("Jun");
        await Slack.PressAtHomeAsync("Jun", "Report");
        SlackPane.WordsOf(await Slack.ViewAsync("Jun")).ShouldContain("Is the customer waiting for an answer right now?");
        await Slack.PressInWindowAsync("Jun", "issue.report");
        await Slack.SubmitAsync("Jun", ("title", "Checkout is slow"), ("happened", "Two customers gave up at the till page."));

        SlackPane.WordsOf(await Slack.ViewAsync("Jun")).ShouldContain("is written down");
        await Slack.ReadAtHomeAsync("Jun", "Checkout is slow");
    }

    [Fact]
    public async Task A_global_shortcut_asks_in_a_window()
    {
        await Slack.ShortcutAsync("Amara", "report_issue");

        SlackPane.WordsOf(await Slack.ViewAsync("Amara")).ShouldContain("Is the customer waiting for an answer right now?");
    }

    [Fact]
    public async Task The_organisations_emoji_asks_only_the_one_who_put_it_there()
    {
        await Slack.SayAsync("Tomasz", "The till in Gdansk printed everything twice today");
        await Slack.ReactAsync("Marisol", await Slack.ReadAsync("Marisol", "printed everything twice"));

        var offer = await Slack.ReadAsync("Marisol", "Is this a customer's issue?");
        SlackPane.WordsOf(offer).ShouldContain("printed everything twice");
        ((bool)offer["ephemeral"]!).ShouldBeTrue();
        await Slack.PressAsync("Marisol", "issue.reacted");
        (await Slack.ViewAsync("Marisol")).ToJsonString().ShouldContain("printed everything twice");
    }
}
