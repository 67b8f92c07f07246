using System.Net;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_the_bot_calls_slack : IAsyncLifetime
{
    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_persons_id_means_the_chat_with_them()
    {
        var answer = await app.SlackAsync("chat.postMessage", ("channel", PlaygroundApp.Colleague.SlackId!), ("text", "hello"));

        answer.Text("channel").ShouldBe(PlaygroundApp.Colleague.SlackChat);
    }

    [Fact]
    public async Task Five_posts_at_once_are_one_too_many_for_a_channel_and_a_second_later_there_is_room_again()
    {
        for (var post = 0; post < 4; post++)
            (await PostAsync("hello")).Is("ok").ShouldBeTrue();
        var response = await app.CallSlackAsync(
            "chat.postMessage",
            app.Configuration["Slack:BotToken"],
            ("channel", HarbourAndPine.SlackChannelId),
            ("text", "hello")
        );

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        (await PostAsync("hello")).Is("ok").ShouldBeTrue();
    }

    [Fact]
    public async Task Text_without_blocks_in_an_update_takes_the_blocks_away()
    {
        var ts = (await PostAsync("hello", """[{"type":"divider"}]""")).Text("ts")!;
        await app.SlackAsync("chat.update", ("channel", HarbourAndPine.SlackChannelId), ("ts", ts), ("text", "only text"));

        var message = (await app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Manager)).ShouldHaveSingleItem();
        message.Text("text").ShouldBe("only text");
        message.At("blocks").ShouldBeNull();
        message.Is("edited").ShouldBeTrue();
    }

    [Fact]
    public async Task An_update_is_measured_in_bytes_and_blocks_in_all_that_stands_around_their_words()
    {
        var ts = (await PostAsync("hello")).Text("ts")!;
        var parts = string.Join(',', Enumerable.Repeat("""{"type":"text","text":"a","style":{"bold":true}}""", 520));
        var blocks = $$"""[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{{parts}}]}]}]""";

        (await UpdateAsync(("text", new string('ü', 2_000)))).Is("ok").ShouldBeTrue();
        (await UpdateAsync(("text", new string('ü', 2_001)))).Text("error").ShouldBe("msg_too_long");
        (await UpdateAsync(("text", "a"), ("blocks", blocks))).Text("error").ShouldBe("msg_blocks_too_long");
        (await PostAsync("a", blocks)).Text("error").ShouldBe("msg_blocks_too_long");

        Task<JsonElement> UpdateAsync(params (string, string)[] content) =>
            app.SlackAsync("chat.update", [("channel", HarbourAndPine.SlackChannelId), ("ts", ts), .. content]);
    }

    [Fact]
    public async Task Another_persons_message_cannot_be_updated()
    {
        await app.PageAsync("slack/say", Said("good morning"));
        var ts = (await app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Manager))[0].Text("ts")!;

        var answer = await app.SlackAsync("chat.update", ("channel", HarbourAndPine.SlackChannelId), ("ts", ts), ("text", "mine now"));

        answer.Text("error").ShouldBe("cant_update_message");
    }

    [Fact]
    public async Task A_deleted_message_is_gone_and_another_persons_is_not_ours_to_delete()
    {
        var ts = (await PostAsync("hello")).Text("ts")!;
        await app.SlackAsync("chat.delete", ("channel", HarbourAndPine.SlackChannelId), ("ts", ts));
        (await app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Manager)).ShouldBeEmpty();

        await app.PageAsync("slack/say", Said("good morning"));
        var theirs = (await app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Manager))[0].Text("ts")!;
        (await app.SlackAsync("chat.delete", ("channel", HarbourAndPine.SlackChannelId), ("ts", theirs)))
            .Text("error")
            .ShouldBe("cant_delete_message");
    }

    [Fact]
    public async Task An_ephemeral_message_is_seen_by_one_and_found_by_nobody()
    {
        var answer = await app.SlackAsync(
            "chat.postEphemeral",
            ("channel", HarbourAndPine.SlackChannelId),
            ("user", PlaygroundApp.Colleague.SlackId!),
            ("text", "for you")
        );
        var ts = answer.Text("message_ts")!;

        (await app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Colleague)).ShouldHaveSingleItem();
        (await app.SeenInSlackAsync(HarbourAndPine.SlackChannelId, PlaygroundApp.Manager)).ShouldBeEmpty();
        (await app.SlackAsync("conversations.history", ("channel", HarbourAndPine.SlackChannelId))).At("messages").Items().ShouldBeEmpty();
        (await app.SlackAsync("chat.update", ("channel", HarbourAndPine.SlackChannelId), ("ts", ts), ("text", "changed")))
            .Text("error")
            .ShouldBe("message_not_found");
    }

    [Fact]
    public async Task The_payload_of_metadata_is_told_only_to_who_asks_for_it()
    {
        var metadata = """{"event_type":"outbox","event_payload":{"id":7}}""";
        await app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", "a"), ("metadata", metadata));

        var without = await app.SlackAsync("conversations.history", ("channel", HarbourAndPine.SlackChannelId));
        var with = await app.SlackAsync(
            "conversations.history",
            ("channel", HarbourAndPine.SlackChannelId),
            ("include_all_metadata", "true")
        );

        without.At("messages")!.Value[0].At("metadata")!.Value.ToString().ShouldBe("""{"event_type":"outbox"}""");
        with.At("messages")!.Value[0].At("metadata")!.Value.ToString().ShouldBe(metadata);
    }

    private Task<JsonElement> PostAsync(string text, string blocks = "") =>
        app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", text), ("blocks", blocks));

    private static object Said(string text) =>
        new
        {
            user = PlaygroundApp.Colleague.SlackId,
            conversation = HarbourAndPine.SlackChannelId,
            text,
        };
}
