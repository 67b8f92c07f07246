using CxBot.Slack.Socket;
using CxBot.Slack.Tests.Support;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CxBot.Slack.Tests;

public sealed class When_Slack_is_reached_by_sockets
{
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task Two_are_opened_each_with_a_ticket_of_its_own_and_the_token_in_the_header_only()
    {
        await using var stage = await SocketStage.StartAsync();

        var tickets = new[] { (await stage.Slack.NextLinkAsync()).Ticket, (await stage.Slack.NextLinkAsync()).Ticket };

        tickets.ShouldBe(["1", "2"], ignoreOrder: true);
        var calls = stage.Slack.Calls.Where(call => call.Method == "apps.connections.open").ToList();
        calls.ShouldAllBe(call => call.Authorization == $"Bearer {SocketStage.AppToken}" && call.Arguments.Count == 0);
    }

    [Fact]
    public async Task One_counts_as_connected_after_Slack_said_hello()
    {
        await using var stage = await SocketStage.StartAsync();
        var (one, two) = (await stage.Slack.NextLinkAsync(), await stage.Slack.NextLinkAsync());
        (await stage.HealthAsync()).Status.ShouldBe(HealthStatus.Unhealthy);

        await one.HelloAsync();
        await stage.EventuallyAsync(health => health.Status == HealthStatus.Degraded);
        var half = (await stage.HealthAsync()).Description!;
        half.ShouldContain("connected, last heard 0 s ago");
        half.ShouldContain("connecting");

        await two.HelloAsync();
        await stage.HealthyAsync();
    }

    [Fact]
    public async Task One_that_is_not_greeted_is_given_up_and_tried_again_with_another_ticket()
    {
        await using var stage = await SocketStage.StartAsync();
        var (one, two) = (await stage.Slack.NextLinkAsync(), await stage.Slack.NextLinkAsync());
        await two.HelloAsync();
        await stage.EventuallyAsync(health => health.Status == HealthStatus.Degraded);

        stage.Clock.Advance(SocketOpener.Patience);
        await one.EndedAsync();
        await stage.EventuallyAsync(health => health.Description!.Contains("no_hello"));
        await stage.PassPauseAsync(failures: 1);

        (await stage.Slack.NextLinkAsync()).Ticket.ShouldBe("3");
    }

    [Theory]
    [InlineData("not_authed")]
    [InlineData("invalid_auth")]
    [InlineData("account_inactive")]
    [InlineData("user_removed_from_team")]
    [InlineData("team_disabled")]
    public async Task A_no_that_stays_no_is_not_asked_for_again(string code)
    {
        await using var stage = await SocketStage.StartAsync(slack =>
            slack.Answer("apps.connections.open", $$"""{"ok":false,"error":"{{code}}"}""")
        );

        await stage.EventuallyAsync(health => health.Description!.Contains($"has stopped ({code})"));
        (await stage.HealthAsync()).Status.ShouldBe(HealthStatus.Unhealthy);
        stage.Clock.Advance(TenMinutes);
        await stage.StopAsync();
        stage.Slack.Calls.Count(call => call.Method == "apps.connections.open").ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_passing_no_is_asked_again_after_ever_longer_pauses()
    {
        await using var stage = await SocketStage.StartAsync(slack =>
            slack.Answer("apps.connections.open", """{"ok":false,"error":"internal_error"}""")
        );

        for (var failures = 1; failures <= 5; failures++)
            await stage.PassPauseAsync(failures, sockets: 2);

        for (var asked = 0; asked < 2 * 6; asked++)
            await stage.Slack.NextAsync("apps.connections.open");
    }

    [Fact]
    public async Task How_long_Slack_wants_to_be_left_alone_is_respected()
    {
        await using var stage = await SocketStage.StartAsync(slack => slack.Answer("apps.connections.open", _ => new AskedToWait(40)));

        await stage.Clock.SomebodyWaitsAsync(TimeSpan.FromSeconds(40)).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":true,"url":"ws://slack.example/link"}""")]
    [InlineData("""{"ok":true,"url":"http://127.0.0.1/link"}""")]
    public async Task An_address_that_others_could_listen_at_is_not_used(string answer)
    {
        await using var stage = await SocketStage.StartAsync(slack => slack.Answer("apps.connections.open", answer));

        await stage.EventuallyAsync(health => health.Description!.Contains(SlackErrors.BadAnswer));
    }

    [Fact]
    public async Task A_server_that_takes_no_sockets_is_tried_again()
    {
        await using var stage = await SocketStage.StartAsync(slack =>
            slack.Answer("apps.connections.open", $$"""{"ok":true,"url":"ws://{{slack.Address.Authority}}/nowhere"}""")
        );

        await stage.EventuallyAsync(health => health.Description!.Contains(SocketEnd.NotConnected));
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(4, 0.5, 12)]
    [InlineData(9, 1, 300)]
    [InlineData(10_000, 1, 300)]
    public void The_pauses_grow_from_a_second_to_five_minutes(int failures, double jitter, double seconds) =>
        BackOff.Wait(failures, jitter).TotalSeconds.ShouldBe(seconds);
}
