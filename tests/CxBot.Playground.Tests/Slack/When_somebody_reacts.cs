using System.Text.Json;
using CxBot.Playground.Demo;
using CxBot.Playground.Slack;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_somebody_reacts : IAsyncLifetime
{
    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_bot_hears_of_it_without_the_words()
    {
        var ts = await SaidAsync();
        await ReactAsync(ts);

        var happened = (await app.Bot.HearAsync()).Json.At("event")!.Value;
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
        await app.Bot.HearAsync();
        (await app.Bot.HearAsync()).Json.At("event")!.Value.Text("type").ShouldBe("reaction_removed");
    }

    [Fact]
    public async Task The_bot_reads_who_reacted_and_takes_back_only_its_own()
    {
        var ts = await SaidAsync();
        await ReactAsync(ts);
        (string, string)[] same = [("channel", HarbourAndPine.SlackChannelId), ("timestamp", ts), ("name", SlackTalk.Reaction)];

        (await app.SlackAsync("reactions.remove", same)).Text("error").ShouldBe("no_reaction");
        (await app.SlackAsync("reactions.add", same)).Is("ok").ShouldBeTrue();
        (await ReadAsync(ts)).At("count")!.Value.GetInt32().ShouldBe(2);
        (await app.SlackAsync("reactions.remove", same)).Is("ok").ShouldBeTrue();

        var left = await ReadAsync(ts);
        left.Text("name").ShouldBe(SlackTalk.Reaction);
        left.At("users").Items().ShouldHaveSingleItem().GetString().ShouldBe(PlaygroundApp.Colleague.SlackId);
    }

    private async Task<JsonElement> ReadAsync(string ts) =>
        (await app.SlackAsync("reactions.get", ("channel", HarbourAndPine.SlackChannelId), ("timestamp", ts)))
            .At("message")!
            .Value.At("reactions")
            .Items()
            .ShouldHaveSingleItem();

    private async Task<string> SaidAsync()
    {
        await app.PageAsync(
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
        (await app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Colleague)).ShouldHaveSingleItem();

    private Task<JsonElement> ReactAsync(string ts) =>
        app.PageAsync(
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
