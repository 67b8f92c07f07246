using CxBot.Slack.Socket;
using CxBot.Slack.Tests.Support;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CxBot.Slack.Tests;

public sealed class When_a_socket_ends : IAsyncLifetime
{
    private SocketStage stage = null!;
    private SlackLink one = null!;
    private SlackLink two = null!;

    public async Task InitializeAsync() => (stage, one, two) = await SocketStage.ConnectAsync();

    public async Task DisposeAsync() => await stage.DisposeAsync();

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task The_next_one_is_greeted_before_an_announced_end_is_obeyed(string reason)
    {
        stage.Clock.Advance(SlackSocket.LongestSilence - TimeSpan.FromSeconds(1));
        await one.DisconnectAsync(reason);
        var next = await stage.Slack.NextLinkAsync();
        await one.EnvelopeAsync("slash_commands", "e1", Help);
        (await one.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        one.HasEnded.ShouldBeFalse();
        (await stage.HealthAsync()).Status.ShouldBe(HealthStatus.Healthy);

        await next.HelloAsync();

        (await one.EndedAsync()).ShouldBeTrue();
        await next.EnvelopeAsync("slash_commands", "e2", Help);
        (await next.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e2");
        two.HasEnded.ShouldBeFalse();
    }

    [Fact]
    public async Task Renewals_without_end_are_not_followed_at_once()
    {
        await one.DisconnectAsync("refresh_requested");
        var next = await stage.Slack.NextLinkAsync();
        await next.HelloAsync();
        await one.EndedAsync();
        await next.DisconnectAsync("refresh_requested");

        await stage.PassPauseAsync(failures: 2);

        await stage.Slack.NextLinkAsync();
    }

    [Fact]
    public async Task A_broken_line_is_replaced_after_a_second_or_two_and_the_other_receives_meanwhile()
    {
        one.Break();
        await stage.EventuallyAsync(health =>
            health.Status == HealthStatus.Degraded && health.Description!.Contains($"down ({SocketEnd.Broken})")
        );
        await two.EnvelopeAsync("slash_commands", "e1", Help);
        await two.HearAsync();
        stage.Slack.UnseenLinks.ShouldBe(0);

        await stage.PassPauseAsync(failures: 1);

        await (await stage.Slack.NextLinkAsync()).HelloAsync();
        await stage.HealthyAsync();
    }

    [Fact]
    public async Task A_close_without_a_word_is_like_a_broken_line()
    {
        await one.CloseAsync();
        await stage.EventuallyAsync(health => health.Description!.Contains($"down ({SocketEnd.Closed})"));

        await stage.PassPauseAsync(failures: 1);

        await stage.Slack.NextLinkAsync();
    }

    [Fact]
    public async Task Too_many_sockets_make_it_wait_longer_each_time_and_never_give_up()
    {
        var link = one;
        for (var failures = 1; failures <= 4; failures++)
        {
            await link.DisconnectAsync("too_many_websockets");
            await link.EndedAsync();
            await stage.EventuallyAsync(health => health.Description!.Contains("down (too_many_websockets)"));
            // The other one is heard all the time.
            await two.HelloAsync();
            await stage.PassPauseAsync(failures);
            link = await stage.Slack.NextLinkAsync();
            await link.HelloAsync();
            await stage.HealthyAsync();
        }
    }

    [Fact]
    public async Task Switching_Socket_Mode_off_stops_both_and_says_what_to_do()
    {
        await one.DisconnectAsync("link_disabled");

        await one.EndedAsync();
        await two.EndedAsync();
        await stage.EventuallyAsync(health => health.Status == HealthStatus.Unhealthy);
        (await stage.HealthAsync()).Description!.ShouldContain("switch Socket Mode on");
        stage.Clock.Advance(TimeSpan.FromHours(1));
        await stage.StopAsync();
        stage.Slack.UnseenLinks.ShouldBe(0);
    }

    [Fact]
    public async Task Silence_is_noticed_after_thirty_seconds()
    {
        stage.Clock.Advance(SlackSocket.LongestSilence - TimeSpan.FromSeconds(1));
        await two.HelloAsync();
        await stage.EventuallyAsync(health => health.Description!.Contains("last heard 0 s ago"));
        one.HasEnded.ShouldBeFalse();
        stage.Clock.Advance(TimeSpan.FromSeconds(1));

        (await one.EndedAsync()).ShouldBeFalse();
        await stage.EventuallyAsync(health => health.Description!.Contains($"down ({SocketEnd.Silent})"));
        two.HasEnded.ShouldBeFalse();
    }

    [Fact]
    public async Task An_answer_whose_socket_is_gone_is_given_when_Slack_asks_again()
    {
        using var release = new SemaphoreSlim(0);
        stage.Slack.Answer("users.info", _ => new Held(release));
        await one.EnvelopeAsync("events_api", "e1", Mention, takesPayload: false);
        await stage.Slack.NextAsync("users.info");
        one.Break();
        release.Release(8);

        await two.EnvelopeAsync("events_api", "e1", Mention, takesPayload: false);

        (await two.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        await stage.Slack.NextAsync("chat.postEphemeral");
        await stage.StopAsync();
        stage.Slack.Calls.Count(call => call.Method.StartsWith("chat.", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Stopping_answers_what_has_come_and_says_goodbye()
    {
        using var release = new SemaphoreSlim(0);
        stage.Slack.Answer("users.info", _ => new Held(release));
        await one.EnvelopeAsync("slash_commands", "e1", Help);
        await stage.Slack.NextAsync("users.info");

        var stopping = stage.StopAsync();
        (await two.EndedAsync()).ShouldBeTrue();
        stopping.IsCompleted.ShouldBeFalse();
        release.Release(8);

        (await one.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        (await one.EndedAsync()).ShouldBeTrue();
        await stopping;
        stage.Slack.UnseenLinks.ShouldBe(0);
    }

    private string Help =>
        $$"""{"command":"/cx","text":"help","user_id":"U1","team_id":"T1","channel_id":"C1","trigger_id":"1.1","response_url":"{{stage.Slack.ResponseUrl}}"}""";

    private const string Mention =
        """{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"app_mention","user":"U1","text":"help","ts":"5.5","channel":"C1"}}""";
}
