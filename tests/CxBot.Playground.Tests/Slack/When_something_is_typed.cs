using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_something_is_typed : IAsyncLifetime
{
    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_command_is_signed_over_its_raw_body()
    {
        await SayAsync("/cx board");

        var request = await app.Bot.HearAsync();
        var timestamp = request.Headers["X-Slack-Request-Timestamp"];
        var signed = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(app.Configuration["Slack:SigningSecret"]!),
            (byte[])[.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. request.Body]
        );
        request.Headers["X-Slack-Signature"].ShouldBe($"v0={Convert.ToHexStringLower(signed)}");
        timestamp.ShouldBe(app.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_command_is_escaped_and_names_become_mentions()
    {
        await SayAsync($"/kudos @{PlaygroundApp.Manager.Name} for <b> & more");

        var form = (await app.Bot.HearAsync()).Form;
        form["command"].ShouldBe("/kudos");
        form["text"].ShouldBe($"<@{PlaygroundApp.Manager.SlackId}> for &lt;b&gt; &amp; more");
        form["channel_name"].ShouldBe("customer-moments");
        form["user_id"].ShouldBe(PlaygroundApp.Colleague.SlackId);
    }

    [Fact]
    public async Task A_json_answer_is_shown_to_the_one_who_typed()
    {
        app.Bot.Next("""{"text":"only you"}""");
        await SayAsync("/cx mine");

        (await SeenAsync(PlaygroundApp.Colleague)).ShouldHaveSingleItem().Is("ephemeral").ShouldBeTrue();
        (await SeenAsync(PlaygroundApp.Manager)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_public_answer_shows_the_command_too()
    {
        app.Bot.Next("""{"response_type":"in_channel","text":"the board"}""");
        await SayAsync("/cx board");

        (await SeenAsync(PlaygroundApp.Manager)).Select(message => message.Text("text")).ShouldBe(["/cx board", "the board"]);
    }

    [Fact]
    public async Task Three_seconds_of_silence_are_told_to_the_one_who_typed()
    {
        app.Bot.Next(context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        var saying = SayAsync("/cx board");
        await app.Bot.HearAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(3));

        (await saying).Text("error").ShouldBe("/cx failed with the error \"operation_timeout\"");
        (await SeenAsync(PlaygroundApp.Colleague)).ShouldHaveSingleItem().Text("text")!.ShouldContain("operation_timeout");
    }

    [Fact]
    public async Task An_error_of_the_bot_is_told_and_never_repeated()
    {
        app.Bot.Next(500);

        (await SayAsync("/cx board")).Text("error").ShouldBe("/cx failed with the error \"dispatch_failed\"");
        await app.Bot.HearAsync();
        app.Bot.HeardNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_command_reaches_nobody()
    {
        (await SayAsync("/dance")).Text("error").ShouldNotBeNull();
        app.Bot.HeardNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task In_the_chat_with_the_bot_it_is_a_message_event()
    {
        await SayAsync("Mrs K's parcel came broken again", PlaygroundApp.Colleague.SlackChat);

        var envelope = (await app.Bot.HearAsync()).Json;
        envelope.Text("type").ShouldBe("event_callback");
        envelope.At("authorizations")!.Value.GetArrayLength().ShouldBe(1);
        var said = envelope.At("event")!.Value;
        said.Text("type").ShouldBe("message");
        said.Text("channel_type").ShouldBe("im");
        said.Text("text").ShouldBe("Mrs K's parcel came broken again");
        said.Text("user").ShouldBe(PlaygroundApp.Colleague.SlackId);
    }

    [Fact]
    public async Task In_the_channel_the_bot_hears_only_its_name()
    {
        await SayAsync("good morning everybody");
        await SayAsync("@CxBot board");

        var said = (await app.Bot.HearAsync()).Json.At("event")!.Value;
        said.Text("type").ShouldBe("app_mention");
        said.Text("text").ShouldBe($"<@{HarbourAndPine.SlackBotUserId}> board");
        app.Bot.HeardNothing.ShouldBeTrue();
        (await SeenAsync(PlaygroundApp.Manager)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_event_that_fails_comes_again_under_its_id_and_says_why()
    {
        app.Bot.Next(500);
        await SayAsync("@CxBot board");
        var first = await app.Bot.HearAsync();
        await app.Clock.WaitIsSetAsync(TimeSpan.FromSeconds(0.5));
        app.Clock.Advance(TimeSpan.FromSeconds(0.5));

        var second = await app.Bot.HearAsync();
        second.Json.Text("event_id").ShouldBe(first.Json.Text("event_id"));
        second.Headers["x-slack-retry-num"].ShouldBe("1");
        second.Headers["x-slack-retry-reason"].ShouldBe("http_error");
    }

    [Fact]
    public async Task Opening_the_home_is_an_event_and_what_the_bot_publishes_is_seen()
    {
        await app.PageAsync("slack/home", new { user = PlaygroundApp.Colleague.SlackId });
        var opened = (await app.Bot.HearAsync()).Json.At("event")!.Value;
        await app.SlackAsync(
            "views.publish",
            ("user_id", PlaygroundApp.Colleague.SlackId!),
            ("view", """{"type":"home","blocks":[{"type":"divider"}]}""")
        );

        opened.Text("type").ShouldBe("app_home_opened");
        opened.Text("tab").ShouldBe("home");
        var home = await app.Http.GetStringAsync($"/playground/api/slack/home?as={PlaygroundApp.Colleague.SlackId}");
        JsonElement.Parse(home).At("view")!.Value.At("blocks")!.Value[0].Text("type").ShouldBe("divider");
    }

    [Fact]
    public async Task A_message_shortcut_carries_the_message()
    {
        await SayAsync("the parcel for Pine Street is broken");
        var ts = (await SeenAsync(PlaygroundApp.Manager))[0].Text("ts");
        await app.PageAsync(
            "slack/message-shortcut",
            new
            {
                user = PlaygroundApp.Manager.SlackId,
                conversation = HarbourAndPine.SlackChannelId,
                ts,
                callbackId = "report_issue",
            }
        );

        var payload = (await app.Bot.HearAsync()).Payload;
        payload.Text("type").ShouldBe("message_action");
        payload.Text("callback_id").ShouldBe("report_issue");
        payload.At("message")!.Value.Text("text").ShouldBe("the parcel for Pine Street is broken");
        payload.At("message")!.Value.Text("user").ShouldBe(PlaygroundApp.Colleague.SlackId);
    }

    private Task<IReadOnlyList<JsonElement>> SeenAsync(DemoPerson person) => app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, person);

    private Task<JsonElement> SayAsync(string text, string conversation = HarbourAndPine.SlackChannelId) =>
        app.PageAsync(
            "slack/say",
            new
            {
                user = PlaygroundApp.Colleague.SlackId,
                conversation,
                text,
            }
        );
}
