using CxBot.Slack.Socket;
using CxBot.Slack.Tests.Support;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CxBot.Slack.Tests;

public sealed class When_a_socket_ends : IAsyncLifetime
{
    private SocketStage _stage = null!;
    private SlackLink _one = null!;
    private SlackLink _two = null!;

    public async Task InitializeAsync() => (_stage, _one, _two) = await SocketStage.ConnectAsync();

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task The_next_one_is_greeted_before_an_announced_end_is_obeyed(string reason)
    {
        _stage.Clock.Advance(SlackSocket.LongestSilence - TimeSpan.FromSeconds(1));
        await _one.DisconnectAsync(reason);
        var next = await _stage.Slack.NextLinkAsync();
        await _one.EnvelopeAsync("slash_commands", "e1", Help);
        (await _one.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        _one.HasEnded.ShouldBeFalse();
        (await _stage.HealthAsync()).Status.ShouldBe(HealthStatus.Healthy);

        await next.HelloAsync();

        (await _one.EndedAsync()).ShouldBeTrue();
        await next.EnvelopeAsync("slash_commands", "e2", Help);
        (await next.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e2");
        _two.HasEnded.ShouldBeFalse();
    }

    [Fact]
    public async Task Renewals_without_end_are_not_followed_at_once()
    {
        await _one.DisconnectAsync("refresh_requested");
        var next = await _stage.Slack.NextLinkAsync();
        await next.HelloAsync();
        await _one.EndedAsync();
        await next.DisconnectAsync("refresh_requested");

        await _stage.PassPauseAsync(failures: 2);

        await _stage.Slack.NextLinkAsync();
    }

    [Fact]
    public async Task A_broken_line_is_replaced_after_a_second_or_two_and_the_other_receives_meanwhile()
    {
        _one.Break();
        await _stage.EventuallyAsync(health =>
            health.Status == HealthStatus.Degraded && health.Description!.Contains($"down ({SocketEnd.Broken})")
        );
        await _two.EnvelopeAsync("slash_commands", "e1", Help);
        await _two.HearAsync();
        _stage.Slack.UnseenLinks.ShouldBe(0);

        await _stage.PassPauseAsync(failures: 1);

        await (await _stage.Slack.NextLinkAsync()).HelloAsync();
        await _stage.HealthyAsync();
    }

    [Fact]
    public async Task A_close_without_a_word_is_like_a_broken_line()
    {
        await _one.CloseAsync();
        await _stage.EventuallyAsync(health => health.Description!.Contains($"down ({SocketEnd.Closed})"));

        await _stage.PassPauseAsync(failures: 1);

        await _stage.Slack.NextLinkAsync();
    }

    [Fact]
    public async Task Too_many_sockets_make_it_wait_longer_each_time_and_never_give_up()
    {
        var link = _one;
        for (var failures = 1; failures <= 4; failures++)
        {
            await link.DisconnectAsync("too_many_websockets");
            await link.EndedAsync();
            await _stage.EventuallyAsync(health => health.Description!.Contains("down (too_many_websockets)"));
            // The other one is heard all the time.
            await _two.HelloAsync();
            await _stage.PassPauseAsync(failures);
            link = await _stage.Slack.NextLinkAsync();
            await link.HelloAsync();
            await _stage.HealthyAsync();
        }
    }

    [Fact]
    public async Task Switching_Socket_Mode_off_stops_both_and_says_what_to_do()
    {
        await _one.DisconnectAsync("link_disabled");

        await _one.EndedAsync();
        await _two.EndedAsync();
        await _stage.EventuallyAsync(health => health.Status == HealthStatus.Unhealthy);
        (await _stage.HealthAsync()).Description!.ShouldContain("switch Socket Mode on");
        _stage.Clock.Advance(TimeSpan.FromHours(1));
        await _stage.StopAsync();
        _stage.Slack.UnseenLinks.ShouldBe(0);
    }

    [Fact]
    public async Task Silence_is_noticed_after_thirty_seconds()
    {
        _stage.Clock.Advance(SlackSocket.LongestSilence - TimeSpan.FromSeconds(1));
        await _two.HelloAsync();
        await _stage.EventuallyAsync(health => health.Description!.Contains("last heard 0 s ago"));
        _one.HasEnded.ShouldBeFalse();
        _stage.Clock.Advance(TimeSpan.FromSeconds(1));

        (await _one.EndedAsync()).ShouldBeFalse();
        await _stage.EventuallyAsync(health => health.Description!.Contains($"down ({SocketEnd.Silent})"));
        _two.HasEnded.ShouldBeFalse();
    }

    [Fact]
    public async Task An_answer_whose_socket_is_gone_is_given_when_Slack_asks_again()
    {
        using var release = new SemaphoreSlim(0);
        _stage.Slack.Answer("users.info", _ => new Held(release));
        await _one.EnvelopeAsync("events_api", "e1", Mention, takesPayload: false);
        await _stage.Slack.NextAsync("users.info");
        _one.Break();
        release.Release(8);

        await _two.EnvelopeAsync("events_api", "e1", Mention, takesPayload: false);

        (await _two.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        await _stage.Slack.NextAsync("chat.postEphemeral");
        await _stage.StopAsync();
        _stage.Slack.Calls.Count(call => call.Method.StartsWith("chat.", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Stopping_answers_what_has_come_and_says_goodbye()
    {
        using var release = new SemaphoreSlim(0);
        _stage.Slack.Answer("users.info", _ => new Held(release));
        await _one.EnvelopeAsync("slash_commands", "e1", Help);
        await _stage.Slack.NextAsync("users.info");

        var stopping = _stage.StopAsync();
        (await _two.EndedAsync()).ShouldBeTrue();
        stopping.IsCompleted.ShouldBeFalse();
        release.Release(8);

        (await _one.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        (await _one.EndedAsync()).ShouldBeTrue();
        await stopping;
        _stage.Slack.UnseenLinks.ShouldBe(0);
    }

    private string Help =>
        $$"""{"command":"/cx","text":"help","user_id":"U1","team_id":"T1","channel_id":"C1","trigger_id":"1.1","response_url":"{{_stage.Slack.ResponseUrl}}"}""";

    private const string Mention =
        """{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"app_mention","user":"U1","text":"help","ts":"5.5","channel":"C1"}}""";
}
