using System.Text.Json;
using CxBot.Playground.Demo;
using CxBot.Playground.Slack;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_somebody_reacts : IAsyncLifetime
{
    private PlaygroundApp _app = null!;

    public async Task InitializeAsync() => _app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task The_bot_hears_of_it_without_the_words()
    {
        var ts = await SaidAsync();
        await ReactAsync(ts);

        var happened = (await _app.Bot.HearAsync()).Json.At("event")!.Value;
        happened.Text("type").ShouldBe("reaction_added");
        happened.Text("reaction").ShouldBe(SlackTalk.Reaction);
        happened.Text("item_user").ShouldBe(PlaygroundApp.Manager.SlackId);
        happened.At("item")!.Value.Text("ts").ShouldBe(ts);
        happened.At("text").ShouldBeNull();
    }

    [Fact]
    public async Task The_same_emoji_again_takes_it_away()
    {
        var ts = await SaidAsync();
        await ReactAsync(ts);
        (await SeenAsync()).At("reactions").Items().ShouldHaveSingleItem().Text("name").ShouldBe(SlackTalk.Reaction);
        await ReactAsync(ts);

        (await SeenAsync()).At("reactions").Items().ShouldBeEmpty();
    }

    private async Task<string> SaidAsync()
    {
        await _app.PageAsync(
            "slack/say",
            new
            {
                user = PlaygroundApp.Manager.SlackId,
                conversation = HarbourAndPine.SlackChannelId,
                text = "the till printed everything twice",
            }
        );
        return (await SeenAsync()).Text("ts")!;
    }

    private async Task<JsonElement> SeenAsync() =>
        (await _app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Colleague)).ShouldHaveSingleItem();

    private Task<JsonElement> ReactAsync(string ts) =>
        _app.PageAsync(
            "slack/react",
            new
            {
                user = PlaygroundApp.Colleague.SlackId,
                conversation = HarbourAndPine.SlackChannelId,
                ts,
                name = SlackTalk.Reaction,
            }
        );
}
