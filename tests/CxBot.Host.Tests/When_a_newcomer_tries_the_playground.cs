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
        await Teams.ReadAsync("Amara", "Thank somebody");
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
}
