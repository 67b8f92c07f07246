using System.Net.WebSockets;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_the_bot_opens_sockets : IAsyncLifetime
{
    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync(bySocket: true);

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public void One_app_has_one_transport()
    {
        app.Configuration["Slack:SigningSecret"].ShouldBeEmpty();
        app.Configuration["Slack:AppToken"].ShouldStartWith("xapp-");
    }

    [Fact]
    public async Task It_is_greeted()
    {
        using var socket = await BotSocket.OpenAsync(app);

        var hello = await socket.HearAsync();
        hello!.Value.Text("type").ShouldBe("hello");
        hello.Value.At("num_connections")!.Value.GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("Slack:BotToken", "apps.connections.open")]
    [InlineData("Slack:AppToken", "auth.test")]
    public async Task The_two_tokens_are_not_taken_for_each_other(string token, string method)
    {
        var response = await app.CallSlackAsync(method, app.Configuration[token]);

        JsonElement.Parse(await response.Content.ReadAsStringAsync()).Text("error").ShouldBe("not_allowed_token_type");
    }

    [Fact]
    public async Task A_token_in_the_form_opens_nothing() =>
        JsonElement
            .Parse(
                await (
                    await app.CallSlackAsync("apps.connections.open", null, ("token", app.Configuration["Slack:AppToken"]!))
                ).Content.ReadAsStringAsync()
            )
            .Text("error")
            .ShouldBe("not_authed");

    [Fact]
    public async Task A_ticket_is_good_once_and_soon()
    {
        var response = await app.CallSlackAsync("apps.connections.open", app.Configuration["Slack:AppToken"]);
        var url = JsonElement.Parse(await response.Content.ReadAsStringAsync()).Text("url")!;
        using var socket = await BotSocket.OpenAsync(url);

        await Should.ThrowAsync<WebSocketException>(() => BotSocket.OpenAsync(url));
    }

    [Fact]
    public async Task What_is_typed_comes_in_an_envelope_and_the_acknowledgement_answers_it()
    {
        using var socket = await GreetedAsync();
        var typing = TypeAsync("/cx help me");

        var envelope = (await socket.HearAsync())!.Value;
        envelope.Text("type").ShouldBe("slash_commands");
        envelope.Is("accepts_response_payload").ShouldBeTrue();
        envelope.At("payload")!.Value.Text("text").ShouldBe("help me");
        await socket.AcknowledgeAsync(envelope, """{"text":"here I am"}""");
        await typing;

        (await app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Colleague))[0].Text("text").ShouldBe("here I am");
    }

    [Fact]
    public async Task Nobody_else_can_answer_it()
    {
        using var first = await GreetedAsync();
        var typing = TypeAsync("/cx help");
        var envelope = (await first.HearAsync())!.Value;
        using var second = await GreetedAsync();

        await second.AcknowledgeAsync(envelope, """{"text":"not mine to say"}""");
        await second.SayAsync("}{");
        await first.AcknowledgeAsync(envelope, """{"text":"mine"}""");
        await typing;

        (await app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Colleague))[0].Text("text").ShouldBe("mine");
    }

    [Fact]
    public async Task An_event_that_is_not_acknowledged_comes_again_and_says_why()
    {
        using var socket = await GreetedAsync();
        await app.PageAsync("slack/home", new { user = PlaygroundApp.Colleague.SlackId });
        var first = (await socket.HearAsync())!.Value;
        await app.Clock.WaitIsSetAsync(TimeSpan.FromSeconds(3));
        app.Clock.Advance(TimeSpan.FromSeconds(3));
        await app.Clock.WaitIsSetAsync(TimeSpan.FromSeconds(0.5));
        app.Clock.Advance(TimeSpan.FromSeconds(0.5));

        var second = (await socket.HearAsync())!.Value;
        second.At("retry_attempt")!.Value.GetInt32().ShouldBe(1);
        second.Text("retry_reason").ShouldBe("http_timeout");
        second.At("payload")!.Value.Text("event_id").ShouldBe(first.At("payload")!.Value.Text("event_id"));
        await socket.AcknowledgeAsync(second);
    }

    [Fact]
    public async Task The_eleventh_is_too_many()
    {
        var ten = new List<BotSocket>();
        for (var i = 0; i < 10; i++)
            ten.Add(await GreetedAsync());
        using var eleventh = await BotSocket.OpenAsync(app);

        (await eleventh.HearAsync())!.Value.Text("reason").ShouldBe("too_many_websockets");
        (await eleventh.HearAsync()).ShouldBeNull();
        ten.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task With_short_lives_asked_for_it_is_warned_and_then_closed()
    {
        var response = await app.CallSlackAsync("apps.connections.open", app.Configuration["Slack:AppToken"]);
        var url = JsonElement.Parse(await response.Content.ReadAsStringAsync()).Text("url");
        using var socket = await BotSocket.OpenAsync($"{url}&debug_reconnects=true");
        await socket.HearAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(350));
        (await socket.HearAsync())!.Value.Text("reason").ShouldBe("warning");
        await app.Clock.WaitIsSetAsync(TimeSpan.FromSeconds(10));
        app.Clock.Advance(TimeSpan.FromSeconds(10));

        (await socket.HearAsync())!.Value.Text("reason").ShouldBe("refresh_requested");
        (await socket.HearAsync()).ShouldBeNull();
    }

    private async Task<BotSocket> GreetedAsync()
    {
        var socket = await BotSocket.OpenAsync(app);
        (await socket.HearAsync())!.Value.Text("type").ShouldBe("hello");
        return socket;
    }

    private Task<JsonElement> TypeAsync(string text) =>
        app.PageAsync(
            "slack/say",
            new
            {
                user = PlaygroundApp.Colleague.SlackId,
                conversation = HarbourAndPine.SlackChannelId,
                text,
            }
        );
}
