using System.Net.WebSockets;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_the_bot_opens_sockets : IAsyncLifetime
{
    private PlaygroundApp _app = null!;

    public async Task InitializeAsync() => _app = await PlaygroundApp.StartAsync(bySocket: true);

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public void One_app_has_one_transport()
    {
        _app.Configuration["Slack:SigningSecret"].ShouldBeEmpty();
        _app.Configuration["Slack:AppToken"].ShouldStartWith("xapp-");
    }

    [Fact]
    public async Task It_is_greeted()
    {
        using var socket = await BotSocket.OpenAsync(_app);

        var hello = await socket.HearAsync();
        hello!.Value.Text("type").ShouldBe("hello");
        hello.Value.At("num_connections")!.Value.GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("Slack:BotToken", "apps.connections.open")]
    [InlineData("Slack:AppToken", "auth.test")]
    public async Task The_two_tokens_are_not_taken_for_each_other(string token, string method)
    {
        var response = await _app.CallSlackAsync(method, _app.Configuration[token]);

        JsonElement.Parse(await response.Content.ReadAsStringAsync()).Text("error").ShouldBe("not_allowed_token_type");
    }

    [Fact]
    public async Task A_token_in_the_form_opens_nothing() =>
        JsonElement
            .Parse(
                await (
                    await _app.CallSlackAsync("apps.connections.open", null, ("token", _app.Configuration["Slack:AppToken"]!))
                ).Content.ReadAsStringAsync()
            )
            .Text("error")
            .ShouldBe("not_authed");

    [Fact]
    public async Task A_ticket_is_good_once_and_soon()
    {
        var response = await _app.CallSlackAsync("apps.connections.open", _app.Configuration["Slack:AppToken"]);
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

        (await _app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Colleague))[0].Text("text").ShouldBe("here I am");
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

        (await _app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Colleague))[0].Text("text").ShouldBe("mine");
    }

    [Fact]
    public async Task An_event_that_is_not_acknowledged_comes_again_and_says_why()
    {
        using var socket = await GreetedAsync();
        await _app.PageAsync("slack/home", new { user = PlaygroundApp.Colleague.SlackId });
        var first = (await socket.HearAsync())!.Value;
        await _app.Clock.WaitIsSetAsync(TimeSpan.FromSeconds(3));
        _app.Clock.Advance(TimeSpan.FromSeconds(3));
        await _app.Clock.WaitIsSetAsync(TimeSpan.FromSeconds(0.5));
        _app.Clock.Advance(TimeSpan.FromSeconds(0.5));

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
        using var eleventh = await BotSocket.OpenAsync(_app);

        (await eleventh.HearAsync())!.Value.Text("reason").ShouldBe("too_many_websockets");
        (await eleventh.HearAsync()).ShouldBeNull();
        ten.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task With_short_lives_asked_for_it_is_warned_and_then_closed()
    {
        var response = await _app.CallSlackAsync("apps.connections.open", _app.Configuration["Slack:AppToken"]);
        var url = JsonElement.Parse(await response.Content.ReadAsStringAsync()).Text("url");
        using var socket = await BotSocket.OpenAsync($"{url}&debug_reconnects=true");
        await socket.HearAsync();
        _app.Clock.Advance(TimeSpan.FromSeconds(350));
        (await socket.HearAsync())!.Value.Text("reason").ShouldBe("warning");
        await _app.Clock.WaitIsSetAsync(TimeSpan.FromSeconds(10));
        _app.Clock.Advance(TimeSpan.FromSeconds(10));

        (await socket.HearAsync())!.Value.Text("reason").ShouldBe("refresh_requested");
        (await socket.HearAsync()).ShouldBeNull();
    }

    private async Task<BotSocket> GreetedAsync()
    {
        var socket = await BotSocket.OpenAsync(_app);
        (await socket.HearAsync())!.Value.Text("type").ShouldBe("hello");
        return socket;
    }

    private Task<JsonElement> TypeAsync(string text) =>
        _app.PageAsync(
            "slack/say",
            new
            {
                user = PlaygroundApp.Colleague.SlackId,
                conversation = HarbourAndPine.SlackChannelId,
                text,
            }
        );
}
