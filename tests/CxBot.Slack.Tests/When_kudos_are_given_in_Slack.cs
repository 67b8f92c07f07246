using System.Globalization;
using System.Net;
using System.Text.Json;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using CxBot.Slack.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Slack.Tests;

public sealed class When_kudos_are_given_in_Slack : IAsyncLifetime
{
    private const string Reason = "<@U2|bo> for staying late to find Mrs K's parcel";

    private readonly SlackStage stage = new();

    public Task InitializeAsync() => stage.InitializeAsync();

    public Task DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task The_giver_is_thanked_in_the_answer_itself()
    {
        var answer = await stage.TypeAsync("/kudos", Reason);

        var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        body.GetProperty("response_type").GetString().ShouldBe("ephemeral");
        body.GetProperty("text").GetString().ShouldStartWith("Thank you.");
        (await KudosAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_press_twice_is_one_kudos_and_one_answer()
    {
        var first = await (await stage.TypeAsync("/kudos", Reason)).Content.ReadAsStringAsync();
        var second = await (await stage.TypeAsync("/kudos", Reason)).Content.ReadAsStringAsync();

        second.ShouldBe(first);
        (await KudosAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_mention_that_Slack_sends_again_is_one_kudos()
    {
        var mention = Mention("Ev1", "1.1");
        (await stage.EventAsync(mention)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await stage.EventAsync(mention)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await stage.EventAsync(Mention("Ev2", "1.1"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await KudosAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task An_event_is_answered_after_the_commit_with_the_reply_in_the_outbox()
    {
        (await stage.EventAsync(Mention("Ev1", "1.1"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await using var db = stage.Get<Readers>().Open();
        (
            await db.Outbox.Where(message => message.Kind == OutboxKind.Whisper).Select(message => message.Conversation).ToListAsync()
        ).ShouldBe(["C1"]);
    }

    [Fact]
    public async Task When_it_takes_too_long_Slack_is_answered_and_the_thanks_follow()
    {
        await stage.TypeAsync("/kudos", "", trigger: "0.1");
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var busy = stage
            .Get<IWriter>()
            .WriteAsync(
                async _ =>
                {
                    await gate.Task;
                    return true;
                },
                default
            );

        var waiting = stage.Clock.SomebodyWaitsAsync(Acknowledgement.Patience);
        var typing = stage.TypeAsync("/kudos", "<@U1> for the same again, and again", trigger: "0.2");
        await waiting;
        stage.Clock.Advance(Acknowledgement.Patience);
        var answer = await typing;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();

        gate.SetResult();
        await busy;
        (await stage.Slack.NextAsync("one")).Json().GetProperty("text").GetString().ShouldStartWith("Kudos are for colleagues.");
    }

    [Fact]
    public async Task A_mention_that_takes_too_long_is_left_for_Slack_to_send_again()
    {
        const string Mention =
            """{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"app_mention","user":"U1","text":"<@UBOT> help","ts":"1.1","channel":"C1","channel_type":"channel"}}""";
        await stage.TypeAsync("/kudos", "", trigger: "0.1");
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var busy = stage
            .Get<IWriter>()
            .WriteAsync(
                async _ =>
                {
                    await gate.Task;
                    return true;
                },
                default
            );

        var waiting = stage.Clock.SomebodyWaitsAsync(Acknowledgement.Patience);
        var telling = stage.EventAsync(Mention);
        await waiting;
        stage.Clock.Advance(Acknowledgement.Patience);
        using var late = await telling;
        gate.SetResult();
        await busy;

        late.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await stage.EventAsync(Mention)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await using var db = stage.Get<Readers>().Open();
        (await db.Receipts.CountAsync(receipt => receipt.Key == "slack:message:C1:1.1")).ShouldBe(1);
    }

    [Fact]
    public async Task Stopping_waits_for_what_follows_an_answer()
    {
        await stage.TypeAsync("/kudos", "", trigger: "0.1");
        using var release = new SemaphoreSlim(0);
        stage.Slack.Answer("one", _ => new Held(release, status: 404));
        await PressAsync("0.2");
        await stage.Slack.NextAsync("one");

        var stopping = stage.StopAsync();
        release.Release();
        await stopping;

        stage.Slack.Calls.ShouldContain(call => call.Method == "chat.postEphemeral");
    }

    [Fact]
    public async Task Another_workspace_is_told_so()
    {
        await stage.Get<Installing.SettingsToken>().FindAsync(default);
        var answer = await stage.TypeAsync("/kudos", Reason, team: "T2");

        var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        body.GetProperty("text").GetString().ShouldBe(SlackTexts.NotHere("en"));
        (await KudosAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_button_that_nobody_knows_any_more_is_answered_kindly()
    {
        await PressAsync("0.2");

        (await stage.Slack.NextAsync("one")).Json().GetProperty("response_type").GetString().ShouldBe("ephemeral");
    }

    [Fact]
    public async Task Opening_the_Home_tab_draws_it_for_that_person()
    {
        await stage.EventAsync(
            """{"type":"event_callback","team_id":"T1","event_id":"Ev3","event":{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home","event_ts":"1.1"}}"""
        );

        var call = await stage.Slack.NextAsync("views.publish");
        call["user_id"].ShouldBe("U1");
        call.Json("view").GetProperty("type").GetString().ShouldBe("home");
    }

    [Fact]
    public async Task People_are_found_while_their_name_is_typed()
    {
        await stage.TypeAsync("/kudos", "", user: "U7");
        var answer = await stage.InteractAsync(
            """{"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U7"},"action_id":"people","block_id":"owner","value":"person u7"}""",
            SlackSurface.OptionsPath
        );

        var option = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("options")[0];
        option.GetProperty("text").GetProperty("text").GetString().ShouldBe("Person U7 (Slack)");
        long.Parse(option.GetProperty("value").GetString()!, CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
    }

    private Task<HttpResponseMessage> PressAsync(string trigger) =>
        stage.InteractAsync(
            $$"""
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"{{trigger}}","channel":{"id":"C1","name":"care"},
             "container":{"type":"message","message_ts":"1.1"},"response_url":"{{stage.Slack.ResponseUrl}}",
             "actions":[{"type":"button","action_id":"gone.feature","value":"1"}]}
            """
        );

    private static string Mention(string eventId, string ts) =>
        $$"""
            {"type":"event_callback","team_id":"T1","event_id":"{{eventId}}","authorizations":[{"team_id":"T1","user_id":"UBOT","is_bot":true}],
             "event":{"type":"app_mention","user":"U1","text":"<@UBOT> kudos <@U2> for staying late to find the parcel","ts":"{{ts}}","channel":"C1"} }
            """;

    private async Task<int> KudosAsync()
    {
        await using var db = stage.Get<Readers>().Open();
        return await db.Kudos.CountAsync();
    }
}
