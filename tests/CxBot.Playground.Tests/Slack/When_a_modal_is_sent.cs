using System.Text.Json;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_a_modal_is_sent : IAsyncLifetime
{
    private const string View = """
        {"type":"modal","callback_id":"issue.report","private_metadata":"42","title":{"type":"plain_text","text":"Report"},
         "submit":{"type":"plain_text","text":"Send"},"blocks":[
          {"type":"input","block_id":"title","label":{"type":"plain_text","text":"What"},"element":{"type":"plain_text_input","action_id":"title","max_length":20}},
          {"type":"input","block_id":"who","optional":true,"label":{"type":"plain_text","text":"Who"},"element":{"type":"multi_external_select","action_id":"who","min_query_length":1}}]}
        """;

    private static readonly object Filled = new { title = new { title = new { type = "plain_text_input", value = "parcel broken" } } };

    private PlaygroundApp app = null!;
    private string opened = null!;

    public async Task InitializeAsync()
    {
        app = await PlaygroundApp.StartAsync();
        await app.PageAsync("slack/shortcut", new { user = PlaygroundApp.Colleague.SlackId, callbackId = "report_issue" });
        var trigger = (await app.Bot.HearAsync()).Payload.Text("trigger_id")!;
        opened = (await app.SlackAsync("views.open", ("trigger_id", trigger), ("view", View))).At("view")!.Value.Text("id")!;
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_bot_gets_the_whole_state_and_its_own_words_back()
    {
        await SendAsync(Filled);

        var payload = (await app.Bot.HearAsync()).Payload;
        payload.Text("type").ShouldBe("view_submission");
        var view = payload.At("view")!.Value;
        view.Text("callback_id").ShouldBe("issue.report");
        view.Text("private_metadata").ShouldBe("42");
        view.At("state")!
            .Value.At("values")!
            .Value.ToString()
            .ShouldBe(
                """{"title":{"title":{"type":"plain_text_input","value":"parcel broken"}},"who":{"who":{"type":"multi_external_select","selected_options":[]}}}"""
            );
    }

    [Fact]
    public async Task An_empty_answer_closes_it()
    {
        (await SendAsync(Filled)).Is("closed").ShouldBeTrue();
        (await SeenAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_required_answer_that_is_missing_never_reaches_the_bot()
    {
        (await SendAsync(new { })).At("errors")!.Value.Text("title").ShouldBe("Please complete this required field.");
        app.Bot.HeardNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task An_answer_that_is_too_long_never_reaches_the_bot()
    {
        var answer = await SendAsync(new { title = new { title = new { value = new string('x', 21) } } });

        answer.At("errors")!.Value.Text("title").ShouldBe("Please write at most 20 characters.");
        app.Bot.HeardNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task Errors_of_the_bot_keep_it_open()
    {
        app.Bot.Next("""{"response_action":"errors","errors":{"title":"Say a little more."}}""");

        (await SendAsync(Filled)).At("errors")!.Value.Text("title").ShouldBe("Say a little more.");
        (await SeenAsync()).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_update_shows_another_view_under_the_same_id()
    {
        app.Bot.Next(
            """{"response_action":"update","view":{"type":"modal","title":{"type":"plain_text","text":"Thank you"},"blocks":[]}}"""
        );

        var view = (await SendAsync(Filled)).At("view")!.Value;
        view.Text("id").ShouldBe(opened);
        view.At("title")!.Value.Text("text").ShouldBe("Thank you");
    }

    [Fact]
    public async Task Clear_closes_all()
    {
        app.Bot.Next("""{"response_action":"clear"}""");

        (await SendAsync(Filled)).Is("closed").ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"ok\"")]
    [InlineData("""{"response_action":"errors","errors":{"nowhere":"a"}}""")]
    [InlineData("""{"response_action":"errors","errors":{}}""")]
    [InlineData("""{"response_action":"dance"}""")]
    [InlineData("""{"response_action":"update","view":{"type":"modal"}}""")]
    public async Task An_answer_that_slack_does_not_understand_is_trouble_for_the_person(string answer)
    {
        app.Bot.Next(answer);

        (await SendAsync(Filled)).Text("error").ShouldBe("We had some trouble connecting. Try again?");
        (await SeenAsync()).ShouldNotBeNull();
    }

    [Fact]
    public async Task Three_seconds_of_silence_are_trouble_too()
    {
        app.Bot.Next(context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        var sending = SendAsync(Filled);
        await app.Bot.HearAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(3));

        (await sending).Text("error").ShouldBe("We had some trouble connecting. Try again?");
    }

    [Fact]
    public async Task Options_are_asked_of_the_bot_from_the_length_that_it_wished()
    {
        app.Bot.Next("""{"options":[{"text":{"type":"plain_text","text":"Amara"},"value":"3"}]}""");

        (await SeekAsync("")).At("options")!.Value.GetArrayLength().ShouldBe(0);
        app.Bot.HeardNothing.ShouldBeTrue();
        (await SeekAsync("am")).At("options")!.Value[0].Text("value").ShouldBe("3");
        var payload = (await app.Bot.HearAsync()).Payload;
        payload.Text("type").ShouldBe("block_suggestion");
        payload.Text("value").ShouldBe("am");
        payload.At("container")!.Value.Text("view_id").ShouldBe(opened);
    }

    private Task<JsonElement> SeekAsync(string value) =>
        app.PageAsync(
            "slack/options",
            new
            {
                user = PlaygroundApp.Colleague.SlackId,
                viewId = opened,
                blockId = "who",
                actionId = "who",
                value,
            }
        );

    private Task<JsonElement> SendAsync(object values) =>
        app.PageAsync(
            "slack/view/submit",
            new
            {
                user = PlaygroundApp.Colleague.SlackId,
                viewId = opened,
                values,
            }
        );

    private async Task<JsonElement?> SeenAsync()
    {
        var answer = await app.Http.GetStringAsync($"/playground/api/slack/views?as={PlaygroundApp.Colleague.SlackId}");
        return JsonElement.Parse(answer).At("view");
    }
}
