using System.Net.WebSockets;
using System.Text.Json;
using CxBot.Slack.Tests.Support;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CxBot.Slack.Tests;

public sealed class When_a_socket_brings_something : IAsyncLifetime
{
    private SocketStage stage = null!;
    private SlackLink one = null!;
    private SlackLink two = null!;

    public async Task InitializeAsync() => (stage, one, two) = await SocketStage.ConnectAsync();

    public async Task DisposeAsync() => await stage.DisposeAsync();

    [Fact]
    public async Task A_commands_answer_goes_with_the_acknowledgement_and_on_the_socket_that_brought_it()
    {
        await two.EnvelopeAsync("slash_commands", "e1", Command("help"));

        var ack = await two.HearAsync();
        ack.GetProperty("envelope_id").GetString().ShouldBe("e1");
        ack.GetProperty("payload").GetProperty("response_type").GetString().ShouldBe("ephemeral");
        ack.GetProperty("payload").GetProperty("blocks").GetArrayLength().ShouldBeGreaterThan(0);
        one.HeardMore.ShouldBeFalse();
    }

    [Fact]
    public async Task What_Slack_does_not_take_is_not_sent()
    {
        await one.EnvelopeAsync("slash_commands", "e1", Command("help"), takesPayload: false);

        (await one.HearAsync()).TryGetProperty("payload", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_command_is_read_whatever_types_its_fields_have()
    {
        await one.EnvelopeAsync(
            "slash_commands",
            "e1",
            """{"command":"/cx","text":"help","user_id":"U1","team_id":"T1","channel_id":"C1","trigger_id":"7.7","is_enterprise_install":false,"enterprise_id":null,"more":{"a":1}}"""
        );

        (await one.HearAsync()).TryGetProperty("payload", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task An_event_is_acknowledged_and_answered_once_however_often_it_comes()
    {
        const string mention =
            """{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"app_mention","user":"U1","text":"help","ts":"5.5","channel":"C1"},"authorizations":[{"team_id":"T1","user_id":"UBOT","is_bot":true}]}""";
        await one.EnvelopeAsync("events_api", "e1", mention, takesPayload: false, """,  "retry_attempt":0,"retry_reason":"" """);
        var first = await one.HearAsync();
        await two.EnvelopeAsync("events_api", "e1", mention, takesPayload: false, """,  "retry_attempt":1,"retry_reason":"timeout" """);
        var second = await two.HearAsync();

        first.ToString().ShouldBe("""{"envelope_id":"e1"}""");
        second.ToString().ShouldBe("""{"envelope_id":"e1"}""");
        await stage.Slack.NextAsync("chat.postEphemeral");
        await stage.StopAsync();
        stage.Slack.Calls.Count(call => call.Method.StartsWith("chat.", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_search_in_a_menu_gets_its_options()
    {
        await one.EnvelopeAsync(
            "interactive",
            "e1",
            """{"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U1"},"block_id":"who","action_id":"people","value":"a"}"""
        );

        (await one.HearAsync()).GetProperty("payload").GetProperty("options").ValueKind.ShouldBe(JsonValueKind.Array);
    }

    [Fact]
    public async Task A_shortcut_opens_its_form()
    {
        await one.EnvelopeAsync(
            "interactive",
            "e1",
            """{"type":"shortcut","team":{"id":"T1"},"user":{"id":"U1"},"callback_id":"give_kudos","trigger_id":"8.8"}""",
            takesPayload: false
        );

        (await one.HearAsync()).ToString().ShouldBe("""{"envelope_id":"e1"}""");
        (await stage.Slack.NextAsync("views.open"))["trigger_id"].ShouldBe("8.8");
    }

    [Fact]
    public async Task A_slow_answer_does_not_hold_up_the_acknowledgement_and_comes_after_it()
    {
        using var release = new SemaphoreSlim(0);
        stage.Slack.Answer("users.info", _ => new Held(release));
        await one.EnvelopeAsync("slash_commands", "e1", Command("help"));
        await stage.Slack.NextAsync("users.info");
        await stage.Clock.SomebodyWaitsAsync(Acknowledgement.Patience);
        stage.Clock.Advance(Acknowledgement.Patience);

        (await one.HearAsync()).ToString().ShouldBe("""{"envelope_id":"e1"}""");
        release.Release(8);
        (await stage.Slack.NextAsync("one")).Json().GetProperty("response_type").GetString().ShouldBe("ephemeral");
    }

    [Fact]
    public async Task An_event_that_is_not_kept_in_time_is_left_for_Slack_to_send_again()
    {
        using var release = new SemaphoreSlim(0);
        stage.Slack.Answer("users.info", _ => new Held(release));
        await one.EnvelopeAsync("events_api", "e1", Event("app_mention"), takesPayload: false);
        await stage.Slack.NextAsync("users.info");
        await stage.Clock.SomebodyWaitsAsync(Acknowledgement.Patience);
        stage.Clock.Advance(Acknowledgement.Patience);
        release.Release(8);

        await one.EnvelopeAsync("events_api", "e2", Event("app_mention"), takesPayload: false);
        (await one.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e2");
    }

    [Fact]
    public async Task Garbage_is_passed_over_and_the_socket_goes_on()
    {
        string[] garbage =
        [
            "",
            "}{",
            "null",
            "[]",
            "\"hello\"",
            """{"type":7}""",
            """{"type":"something_new","reason":"x"}""",
            """{"type":"hello","envelope_id":null}""",
            """{"type":"events_api","payload":{"type":"event_callback"}}""",
            "\u0000",
            new string('[', 5000),
            new string('x', 3 * SlackRequest.MostBytes),
        ];
        foreach (var text in garbage)
            await one.SayAsync(text);
        await one.SayAsync([0xFF, 0xFE, 0x00], WebSocketMessageType.Binary);
        await one.SayAsync("""{"type":"disconnect","reason":"warning"}"""u8.ToArray(), WebSocketMessageType.Binary);
        await one.EnvelopeAsync("slash_commands", "e1", Command("help"));

        (await one.HearAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        (await stage.HealthAsync()).Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task Envelopes_that_mean_nothing_here_are_taken()
    {
        (string Type, string Payload)[] envelopes =
        [
            ("slash_commands", """{"command":"/cx"}"""),
            ("slash_commands", "[]"),
            ("interactive", """{"type":7}"""),
            ("interactive", "null"),
            ("interactive", """{"type":"something_new"}"""),
            ("events_api", """{"type":"event_callback","event":{"type":"app_mention","user":{}}}"""),
            ("events_api", """{"type":"event_callback","team_id":"T_OTHER","event":{"type":"app_mention","user":"U1","ts":"1.1"}}"""),
            ("events_api", "7"),
            ("something_new", "{}"),
        ];
        foreach (var (type, payload) in envelopes)
        {
            await one.EnvelopeAsync(type, "e1", payload);
            (await one.HearAsync()).ToString().ShouldBe("""{"envelope_id":"e1"}""", $"{type} {payload}");
        }
    }

    [Fact]
    public async Task A_hundred_at_once_are_each_acknowledged()
    {
        for (var i = 0; i < 100; i++)
            await (i % 2 == 0 ? one : two).EnvelopeAsync("slash_commands", $"e{i}", Command("help", $"{i}.0"));

        var acknowledged = new List<string?>();
        for (var i = 0; i < 100; i++)
            acknowledged.Add((await (i % 2 == 0 ? one : two).HearAsync()).GetProperty("envelope_id").GetString());

        acknowledged.ShouldBe(Enumerable.Range(0, 100).Select(i => $"e{i}"), ignoreOrder: true);
    }

    private string Command(string text, string trigger = "1.1") =>
        $$"""{"command":"/cx","text":"{{text}}","user_id":"U1","team_id":"T1","channel_id":"C1","channel_name":"general","trigger_id":"{{trigger}}","response_url":"{{stage.Slack.ResponseUrl}}","is_enterprise_install":"false"}""";

    private static string Event(string type) =>
        $$"""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"{{type}}","user":"U1","text":"help","ts":"5.5","channel":"C1"} }""";
}
