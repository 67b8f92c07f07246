using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

public sealed class When_Slack_comes_over_sockets
{
    [Fact]
    public async Task A_form_with_its_search_and_its_answer_is_as_over_HTTP()
    {
        using var folder = new TestFolder();
        await using var bot = await RunningBot.StartAsync(folder, ("Playground__SlackTransport", "Socket"));
        await RunningBot.EventuallyAsync(async () =>
            await (await bot.Http.GetAsync("/health/ready")).Content.ReadAsStringAsync() is var health
            && health.Contains("slack: Healthy, socket 1 connected", StringComparison.Ordinal)
                ? health
                : null
        );
        var slack = await SlackPane.OpenAsync(bot);
        await slack.ReadAsync("Marisol", "I am in", slack.Chat("Marisol"));

        await slack.SayAsync("Tomasz", "/cx help");
        await slack.ReadAsync("Tomasz", "What you can say to me");
        await slack.SayAsync("Amara", "Tomasz drove the forgotten parcel over on his way home");
        await slack.PickAsync("Marisol", "give_kudos", await slack.ReadAsync("Marisol", "forgotten parcel"));
        await slack.SubmitAsync(
            "Marisol",
            ("people", await slack.OptionAsync("Marisol", "people", "Tomasz")),
            ("reason", "for the parcel that was forgotten at the till")
        );
        SlackPane.WordsOf(await slack.ReadAsync("Amara", "forgotten at the till")).ShouldContain("Tomasz");

        await bot.StopAsync();
    }
}
