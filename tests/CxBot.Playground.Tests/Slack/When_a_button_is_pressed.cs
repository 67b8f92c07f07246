using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_a_button_is_pressed : IAsyncLifetime
{
    private const string Blocks = """
        [{"type":"actions","block_id":"b","elements":[{"type":"button","action_id":"tip.try","text":{"type":"plain_text","text":"Trying it"},"value":"17"}]}]
        """;

    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_bot_hears_who_pressed_what_where()
    {
        var ts = await PostAsync();
        (await PressAsync(ts, element: new { value = "99" })).At("error").ShouldBeNull();

        var request = await app.Bot.HearAsync();
        request.Path.ShouldBe("/slack/interactive");
        var payload = request.Payload;
        payload.Text("type").ShouldBe("block_actions");
        payload.At("user")!.Value.Text("id").ShouldBe(PlaygroundApp.Colleague.SlackId);
        payload.At("container")!.Value.Text("message_ts").ShouldBe(ts);
        payload.At("channel")!.Value.Text("name").ShouldBe("customer-moments");
        payload.At("message")!.Value.Text("ts").ShouldBe(ts);
        payload.Text("trigger_id").ShouldNotBeNullOrEmpty();
        var action = payload.At("actions")!.Value[0];
        action.Text("action_id").ShouldBe("tip.try");
        action.Text("value").ShouldBe("17", "the value is the bot's, whatever the page says");
    }

    [Fact]
    public async Task A_message_with_answers_below_it_names_itself_as_its_thread()
    {
        var ts = await PostAsync();
        await app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", "first"), ("thread_ts", ts));
        await app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", "second"), ("thread_ts", ts));
        await PressAsync(ts);

        var payload = (await app.Bot.HearAsync()).Payload;
        payload.At("container")!.Value.Text("thread_ts").ShouldBe(ts);
        payload.At("message")!.Value.Text("thread_ts").ShouldBe(ts);
        payload.At("message")!.Value.At("reply_count")!.Value.GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_button_that_is_not_there_reaches_nobody()
    {
        var ts = await PostAsync();

        (await PressAsync(ts, actionId: "other")).Text("error").ShouldNotBeNull();
        app.Bot.HeardNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task The_content_of_an_ephemeral_message_is_not_repeated_and_can_be_replaced_only_by_its_response_url()
    {
        var posted = await app.SlackAsync(
            "chat.postEphemeral",
            ("channel", HarbourAndPine.SlackChannelId),
            ("user", PlaygroundApp.Colleague.SlackId!),
            ("text", "choose"),
            ("blocks", Blocks)
        );
        await PressAsync(posted.Text("message_ts")!);
        var payload = (await app.Bot.HearAsync()).Payload;

        payload.At("message").ShouldBeNull();
        payload.At("container")!.Value.Is("is_ephemeral").ShouldBeTrue();
        (await RespondAsync(payload, new { replace_original = true, text = "chosen" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var seen = (await SeenAsync(PlaygroundApp.Colleague)).ShouldHaveSingleItem();
        seen.Text("text").ShouldBe("chosen");
        seen.At("blocks").ShouldBeNull();
    }

    [Fact]
    public async Task A_response_url_takes_five_answers_and_no_sixth()
    {
        var payload = await PressedAsync();
        for (var use = 0; use < 5; use++)
            (await RespondAsync(payload, new { replace_original = false, text = $"answer {use}" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        var sixth = await RespondAsync(payload, new { text = "one more" });
        sixth.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sixth.Content.ReadFromJsonAsync<JsonElement>()).Text("error").ShouldBe("used_url");
        (await SeenAsync(PlaygroundApp.Colleague)).Count(message => message.Is("ephemeral")).ShouldBe(5);
        (await SeenAsync(PlaygroundApp.Manager)).Count.ShouldBe(1, "answers are ephemeral unless they say otherwise");
    }

    [Fact]
    public async Task A_response_url_lives_for_thirty_minutes()
    {
        var payload = await PressedAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(31));

        (await (await RespondAsync(payload, new { text = "late" })).Content.ReadFromJsonAsync<JsonElement>())
            .Text("error")
            .ShouldBe("expired_url");
    }

    [Fact]
    public async Task Faulty_blocks_in_an_answer_are_refused_with_404()
    {
        var response = await RespondAsync(await PressedAsync(), new { text = "a", blocks = new[] { new { type = "marquee" } } });

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).Text("error").ShouldBe("invalid_blocks");
    }

    [Fact]
    public async Task The_original_can_be_deleted()
    {
        await RespondAsync(await PressedAsync(), new { delete_original = true });

        (await SeenAsync(PlaygroundApp.Manager)).ShouldBeEmpty();
    }

    private async Task<JsonElement> PressedAsync()
    {
        await PressAsync(await PostAsync());
        return (await app.Bot.HearAsync()).Payload;
    }

    private Task<HttpResponseMessage> RespondAsync(JsonElement payload, object answer) =>
        app.Http.PostAsJsonAsync(payload.Text("response_url"), answer);

    private Task<IReadOnlyList<JsonElement>> SeenAsync(DemoPerson person) => app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, person);

    private async Task<string> PostAsync() =>
        (await app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", "A tip"), ("blocks", Blocks))).Text(
            "ts"
        )!;

    private Task<JsonElement> PressAsync(string ts, string actionId = "tip.try", object? element = null) =>
        app.PageAsync(
            "slack/press",
            new
            {
                user = PlaygroundApp.Colleague.SlackId,
                conversation = HarbourAndPine.SlackChannelId,
                ts,
                blockId = "b",
                actionId,
                element,
            }
        );
}
