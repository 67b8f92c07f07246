using System.Net;
using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

public sealed class When_killed
{
    [Fact]
    public async Task What_was_answered_is_kept_and_what_was_sent_is_not_sent_again()
    {
        using var folder = new TestFolder();
        await using var slack = await FakeSlack.StartAsync();
        (string, string)[] settings =
        [
            ("Slack__ApiBaseUrl", slack.ApiBaseUrl),
            ("Slack__SigningSecret", FakeSlack.SigningSecret),
            ("Slack__BotToken", "xoxb-1-invented"),
        ];
        await using (var first = await RunningBot.StartAsync(folder, settings))
        {
            // The first announcement reaches Slack, but the bot never hears so; the second waits behind it, committed and unsent.
            slack.Hangs = true;
            await KudosAsync(first, "kudos-1", "for driving the first parcel over to Mrs K");
            await RunningBot.EventuallyAsync(() => Task.FromResult(Announcements(slack, "first").FirstOrDefault()));
            await KudosAsync(first, "kudos-2", "for driving the second parcel over to Mrs K");
            await first.KillAsync();
        }
        slack.Hangs = false;

        await using var second = await RunningBot.StartAsync(folder, settings);
        await RunningBot.EventuallyAsync(
            () => Task.FromResult(Announcements(slack, "second").FirstOrDefault()),
            () => string.Join('\n', second.Lines)
        );
        await KudosAsync(second, "kudos-2", "for driving the second parcel over to Mrs K");
        await KudosAsync(second, "kudos-3", "for driving the third parcel over to Mrs K");
        await RunningBot.EventuallyAsync(
            () => Task.FromResult(Announcements(slack, "third").FirstOrDefault()),
            () => string.Join('\n', second.Lines)
        );

        Announcements(slack, "first").ShouldHaveSingleItem();
        Announcements(slack, "second").ShouldHaveSingleItem();
    }

    private static async Task KudosAsync(RunningBot bot, string trigger, string reason)
    {
        using var answer = await SlackCommand.SendAsync(bot.Http, "UANA", "/kudos", $"<@UBEN> {reason}", trigger);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Thank you");
    }

    private static IEnumerable<string> Announcements(FakeSlack slack, string which) =>
        slack
            .Messages.Where(message => (string)message["channel"]! == "C1")
            .Select(message => message.ToJsonString())
            .Where(message => message.Contains($"the {which} parcel", StringComparison.Ordinal));
}
