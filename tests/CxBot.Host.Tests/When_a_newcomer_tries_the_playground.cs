using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

/// <summary>The main job as README promises it, through both stand-ins' real protocols, in one life of one bot.</summary>
public sealed class When_a_newcomer_tries_the_playground(NewcomersBot newcomer) : IClassFixture<NewcomersBot>
{
    private SlackPane Slack => newcomer.Slack;

    private TeamsPane Teams => newcomer.Teams;

    [Fact]
    public async Task A_tip_and_a_story_arrive_in_both_channels_within_the_first_minute()
    {
        await Task.WhenAll(
            Slack.ReadButtonAsync("Tomasz", "tip.trying", seconds: 60),
            Slack.ReadButtonAsync("Tomasz", "story.thank", seconds: 60),
            Teams.ReadButtonAsync("Amara", "tip.trying", seconds: 60),
            Teams.ReadButtonAsync("Amara", "story.thank", seconds: 60)
        );

        await Slack.PressAsync("Tomasz", "tip.trying");
        await Slack.ReadAsync("Tomasz", "1 is trying it");
        await Slack.PressAsync("Tomasz", "tip.trying");
        await Slack.PressAsync("Marisol", "tip.trying");
        await Slack.ReadAsync("Tomasz", "2 are trying it");

        await Teams.PressAsync("Amara", "story.thank");
        await Teams.ReadAsync("Amara", "Thank somebody", Teams.Chat("Amara"));
    }

    [Fact]
    public async Task Kudos_are_given_by_words_and_from_a_message_on_both_platforms()
    {
        const string hostile = "<!channel> <@U1> *stars* [a](https://x.example) & \u05e9\u05dc\u05d5\u05dd \U0001F44D kept her promise";
        var marisol = Slack.FullName("Marisol");

        await Slack.SayAsync("Tomasz", $"/kudos @{marisol} {hostile}");
        SlackPane.WordsOf(await Slack.ReadAsync("Amara", "thanks")).ShouldContain(hostile);
        await Teams.SayAsync("Amara", $"@CxBot kudos @{marisol} {hostile}");
        TeamsPane.WordsOf(await Teams.ReadAsync("Amara", "thanks")).ShouldContain(hostile);

        await Slack.SayAsync("Amara", "Tomasz drove the forgotten parcel over on his way home");
        await Slack.PickAsync("Marisol", "give_kudos", await Slack.ReadAsync("Marisol", "forgotten parcel"));
        await Slack.SubmitAsync(
            "Marisol",
            ("people", await Slack.OptionAsync("Marisol", "people", "Tomasz")),
            ("reason", "for the parcel that was forgotten at the till")
        );
        SlackPane.WordsOf(await Slack.ReadAsync("Amara", "forgotten at the till")).ShouldContain("Tomasz");
    }

    [Fact]
    public async Task An_issue_reported_in_Slack_is_brought_to_a_good_end_in_Teams_and_shows_on_the_board_and_in_the_digest()
    {
        await Slack.SayAsync("Jun", "/cx issue parcel arrived broken");
        await Slack.PressAsync("Jun", "issue.waiting");
        await Slack.SubmitAsync("Jun", ("where", "Delivery"), ("told", "A new one comes today; order 4711"));
        SlackPane.WordsOf(await Slack.ReadAsync("Jun", "You could say now")).ShouldContain("CX-1");
        var inSlack = await Slack.ReadAsync("Tomasz", "CX-1");
        SlackPane.WordsOf(inSlack).ShouldNotContain("4711");
        TeamsPane.WordsOf(await Teams.ReadAsync("Ronan", "CX-1")).ShouldNotContain("4711");

        ((string?)(await Teams.PressAsync("Ronan", "issue.take"))["toast"]).ShouldNotBeNull().ShouldContain("CX-1 is yours");
        await Slack.ReadAsync("Jun", $"{Teams.FullName("Ronan")} has it", Slack.Chat("Jun"));
        await Teams.PressAsync("Ronan", "issue.contacted");
        var chat = Teams.Chat("Ronan");
        await Teams.SayAsync("Ronan", "CX-1", chat);
        var promise = await Teams.PressAsync("Ronan", "issue.promise", chat);
        await Teams.SendAsync(
            "Ronan",
            promise,
            chat,
            ("what", "a new parcel"),
            ("when", $"{InDays(2):yyyy-MM-dd}"),
            ("when-time", "12:00")
        );
        await Slack.ReadAsync("Jun", "The customer was promised", Slack.Chat("Jun"));
        var note = await Teams.PressAsync("Ronan", "issue.note");
        await Teams.SendAsync("Ronan", note, inputs: [("words", "A new parcel leaves at noon.")]);
        await Slack.ReadAsync("Tomasz", "Recovering");
        var recovered = await Teams.PressAsync("Ronan", "issue.recovered");
        await Teams.SendAsync("Ronan", recovered, inputs: [("done", "Sent a new parcel by courier"), ("confirmed", "call")]);

        await Teams.ReadAsync("Amara", "The customer confirmed on the phone");
        SlackPane.WordsOf(await Slack.ReadAsync("Tomasz", "The customer confirmed on the phone")).ShouldContain(Slack.FullName("Jun"));
        var receipt = await Slack.ReadAsync("Jun", "brought it to a good end", Slack.Chat("Jun"));
        (await Slack.MessagesAsync("Jun", Slack.Chat("Jun"))).Count(message => SlackPane.WordsOf(message).Contains("CX-1")).ShouldBe(1);
        ((bool)receipt["edited"]!).ShouldBeTrue();
        ((string)inSlack["ts"]!).ShouldBe((string)(await Slack.ReadAsync("Tomasz", "The customer confirmed"))["ts"]!);

        await Slack.SayAsync("Tomasz", "/cx board");
        var board = SlackPane.WordsOf(await Slack.ReadAsync("Tomasz", "Started and prevented"));
        board.ShouldContain(Slack.FullName("Jun"));
        board.ShouldContain(Teams.FullName("Ronan"));
        await Teams.SayAsync("Marisol", "digest now", Teams.Chat("Marisol"));
        var digest = TeamsPane.WordsOf(await Teams.ReadAsync("Marisol", "Sent a new parcel by courier", Teams.Chat("Marisol")));
        digest.ShouldContain("CX-1");
        (await Teams.PressAsync("Marisol", "kudos.thanknow", Teams.Chat("Marisol"))).ToJsonString().ShouldContain("parcel");
    }

    [Fact]
    public async Task A_day_is_picked_in_a_window_and_one_that_is_over_is_refused_there()
    {
        await Slack.SayAsync("Amara", "/cx pause");
        (await Slack.SubmitAsync("Amara", ("day", $"{InDays(-2):yyyy-MM-dd}"))).ToJsonString().ShouldContain("Please choose a day from");
        await Slack.SubmitAsync("Amara", ("day", $"{InDays(9):yyyy-MM-dd}"));
        await Slack.ReadAsync("Amara", "No nudges before");
    }

    private static DateOnly InDays(int days) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(days);

    [Fact]
    public async Task Plain_words_in_a_chat_get_an_offer_and_nothing_is_stored_before_a_press()
    {
        await Slack.SayAsync("Jun", "Mrs K's parcel came broken again", Slack.Chat("Jun"));
        await Slack.ReadAsync("Jun", "Thank somebody", Slack.Chat("Jun"));
        await Teams.SayAsync("Priya", "Mrs K's parcel came broken again", Teams.Chat("Priya"));
        await Teams.ReadAsync("Priya", "Thank somebody", Teams.Chat("Priya"));
    }
}
