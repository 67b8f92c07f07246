using CxBot.Core.Storage;
using CxBot.Slack.Tests.Support;

namespace CxBot.Slack.Tests;

public sealed class When_a_form_is_slow_to_come : IAsyncLifetime
{
    private readonly SlackStage stage = new();
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task InitializeAsync()
    {
        await stage.InitializeAsync();
        stage.Slack.Answer("views.open", """{"ok":true,"view":{"id":"V7","type":"modal","hash":"7.a","private_metadata":"C1|2||0|\n"}}""");
    }

    public Task DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task An_empty_window_holds_its_place_while_the_trigger_still_opens_one()
    {
        await OpenSlowlyAsync("issue.report#form");

        var opened = await stage.Slack.NextAsync("views.open");
        opened["view"].ShouldContain(SlackTexts.Loading("en"));
        gate.SetResult();

        var update = await stage.Slack.NextAsync("views.update");
        update["view_id"].ShouldBe("V7");
        update["hash"].ShouldBe("7.a");
        update.Json("view").GetProperty("callback_id").GetString().ShouldBe("issue.report");
        stage.Slack.Calls.Count(call => call.Method == "views.open").ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_stands_in_that_window()
    {
        await OpenSlowlyAsync("gone.feature#form");
        await stage.Slack.NextAsync("views.open");
        gate.SetResult();

        BlockKitRules.CheckModalCard((await stage.Slack.NextAsync("views.update")).Json("view"));
    }

    [Fact]
    public async Task A_quick_form_opens_without_a_window_before_it()
    {
        await PressAsync("issue.report#form");

        (await stage.Slack.NextAsync("views.open")).Json("view").GetProperty("callback_id").GetString().ShouldBe("issue.report");
    }

    // The person is new, so that the writer has to write them down first; and the writer is busy.
    private async Task OpenSlowlyAsync(string action)
    {
        await stage.TypeAsync("/cx", "help", user: "U8", trigger: "0.1");
        _ = stage
            .Get<IWriter>()
            .WriteAsync(
                async _ =>
                {
                    await gate.Task;
                    return true;
                },
                default
            );
        var waiting = stage.Clock.SomebodyWaitsAsync(SlackOpening.HeadStart);
        _ = PressAsync(action);
        await waiting;
        stage.Clock.Advance(SlackOpening.HeadStart);
    }

    private Task<HttpResponseMessage> PressAsync(string action) =>
        stage.InteractAsync(
            $$"""
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"13.7","channel":{"id":"C1","name":"care"},
             "container":{"type":"message","message_ts":"1.1","is_ephemeral":true},"response_url":"{{stage.Slack.ResponseUrl}}",
             "actions":[{"type":"button","action_id":"{{action}}","value":"parcel"}]}
            """
        );
}
