using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Slack;

public sealed class When_the_bot_calls_slack_wrongly_or_only_reads(SharedPlayground shared) : IClassFixture<SharedPlayground>
{
    private readonly PlaygroundApp app = shared.App;

    [Theory]
    [InlineData(null, "not_authed")]
    [InlineData("xoxb-another", "invalid_auth")]
    public async Task A_missing_or_wrong_token_is_refused_with_http_200(string? token, string error)
    {
        var response = await app.CallSlackAsync("auth.test", token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).Text("error").ShouldBe(error);
    }

    [Theory]
    [InlineData("chat.shout", "unknown_method")]
    [InlineData("chat.postMessage", "invalid_arguments")]
    [InlineData("chat.postMessage", "channel_not_found", "channel", "C0NOWHERE", "text", "hello")]
    [InlineData("chat.postMessage", "channel_not_found", "channel", "#customer-moments", "text", "hello")]
    [InlineData("chat.postMessage", "no_text", "channel", HarbourAndPine.SlackChannelId)]
    [InlineData("chat.postMessage", "invalid_blocks_format", "channel", HarbourAndPine.SlackChannelId, "blocks", "{")]
    [InlineData(
        "chat.postMessage",
        "invalid_metadata_format",
        "channel",
        HarbourAndPine.SlackChannelId,
        "text",
        "a",
        "metadata",
        "{\"event_type\":\"x\"}"
    )]
    [InlineData("chat.update", "message_not_found", "channel", HarbourAndPine.SlackChannelId, "ts", "1.000000", "text", "a")]
    [InlineData("chat.postEphemeral", "user_not_found", "channel", HarbourAndPine.SlackChannelId, "user", "U0NOBODY", "text", "a")]
    [InlineData("chat.getPermalink", "message_not_found", "channel", HarbourAndPine.SlackChannelId, "message_ts", "1.000000")]
    [InlineData(
        "chat.postMessage",
        "markdown_text_conflict",
        "channel",
        HarbourAndPine.SlackChannelId,
        "text",
        "a",
        "markdown_text",
        "**a**"
    )]
    [InlineData("conversations.open", "user_not_found", "users", "U0NOBODY")]
    [InlineData("users.info", "user_not_found", "user", "U0NOBODY")]
    [InlineData("users.lookupByEmail", "users_not_found", "email", "nobody@harbourandpine.example")]
    [InlineData("views.open", "invalid_arguments")]
    [InlineData("views.update", "not_found", "view_id", "V0NOTHING", "view", "{}")]
    [InlineData("reactions.add", "message_not_found", "channel", HarbourAndPine.SlackChannelId, "timestamp", "1.000000", "name", "wave")]
    [InlineData("reactions.add", "invalid_name", "channel", HarbourAndPine.SlackChannelId, "timestamp", "1.000000", "name", "not_an_emoji")]
    [InlineData("reactions.add", "invalid_name", "channel", HarbourAndPine.SlackChannelId, "timestamp", "1.000000", "name", ":wave:")]
    [InlineData("reactions.add", "invalid_name", "channel", HarbourAndPine.SlackChannelId, "timestamp", "1.0", "name", "wave::skin-tone-9")]
    [InlineData("reactions.get", "no_item_specified", "channel", HarbourAndPine.SlackChannelId)]
    [InlineData("bots.info", "bot_not_found", "bot", "B0NOBODY")]
    [InlineData("team.info", "missing_scope")]
    public async Task Each_mistake_has_slacks_own_code(string method, string error, params string[] arguments)
    {
        var answer = await app.SlackAsync(method, [.. arguments.Chunk(2).Select(pair => (pair[0], pair[1]))]);

        answer.Is("ok").ShouldBeFalse();
        answer.Text("error").ShouldBe(error);
    }

    [Fact]
    public async Task A_scope_that_the_manifest_does_not_ask_for_is_missing()
    {
        var answer = await app.SlackAsync("conversations.info", ("channel", PlaygroundApp.Colleague.SlackChat));

        answer.Text("error").ShouldBe("missing_scope");
        answer.Text("needed").ShouldBe("im:read");
        answer.Text("provided")!.ShouldContain("chat:write");
    }

    [Fact]
    public async Task What_a_token_may_do_is_told_to_who_has_one()
    {
        (await app.CallSlackAsync("auth.test", app.Configuration["Slack:BotToken"])).Headers.Contains("x-oauth-scopes").ShouldBeTrue();
        (await app.CallSlackAsync("auth.test", "xoxb-another")).Headers.Contains("x-oauth-scopes").ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_method_needs_is_told_with_every_answer()
    {
        var answer = await app.CallSlackAsync("users.info", app.Configuration["Slack:BotToken"]);

        answer.Headers.GetValues("x-accepted-oauth-scopes").ShouldBe(["users:read"]);
    }

    [Fact]
    public async Task A_bot_finds_its_app_by_its_own_id()
    {
        var bot = (await app.SlackAsync("bots.info", ("bot", HarbourAndPine.SlackBotId))).At("bot")!.Value;

        bot.Text("app_id").ShouldBe(HarbourAndPine.SlackAppId);
        bot.Text("user_id").ShouldBe(HarbourAndPine.SlackBotUserId);
    }

    [Theory]
    [InlineData("blocks", """[{"type":"divider"}]""", null)]
    [InlineData("blocks", """[{"type":"marquee"}]""", "/blocks/0/type")]
    [InlineData("message", """{"text":"a","blocks":[{"type":"marquee"}]}""", "/message/blocks/0/type")]
    [InlineData("view", """{"type":"home","blocks":[{"type":"section"}]}""", "/view/blocks/0")]
    public async Task Blocks_are_validated_for_anybody(string argument, string json, string? at)
    {
        var response = await app.CallSlackAsync("blocks.validate", token: null, (argument, json));
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

        answer.Is("ok").ShouldBe(at is null);
        if (at is not null)
            answer.At("errors")!.Value[0].Text("pointer").ShouldBe(at);
    }

    [Fact]
    public async Task The_bots_channels_are_listed()
    {
        var all = await app.SlackAsync("conversations.list");
        var ours = await app.SlackAsync("users.conversations");

        all.At("channels")!.Value[0].Text("id").ShouldBe(HarbourAndPine.SlackChannelId);
        ours.At("channels")!.Value[0].Is("is_member").ShouldBeTrue();
    }

    [Fact]
    public async Task A_message_of_4001_characters_without_blocks_is_too_long() =>
        (await app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", new string('x', 4001))))
            .Text("error")
            .ShouldBe("msg_too_long");

    [Fact]
    public async Task The_roster_comes_in_pages_with_the_bot_in_it()
    {
        var members = new List<string?>();
        var cursor = "";
        do
        {
            var page = await app.SlackAsync(
                "conversations.members",
                ("channel", HarbourAndPine.SlackChannelId),
                ("limit", "4"),
                ("cursor", cursor)
            );
            members.AddRange(page.At("members").Items().Select(id => id.GetString()));
            cursor = page.At("response_metadata")!.Value.Text("next_cursor")!;
        } while (cursor.Length > 0);

        members.ShouldBe(HarbourAndPine.InSlack.Select(person => person.SlackId).Append(HarbourAndPine.SlackBotUserId));
    }

    [Fact]
    public async Task A_token_in_the_address_counts_for_nothing()
    {
        var answer = await app.Http.GetFromJsonAsync<JsonElement>(
            $"/playground/slack/api/auth.test?token={app.Configuration["Slack:BotToken"]}"
        );

        answer.Text("error").ShouldBe("not_authed");
    }

    [Fact]
    public async Task A_locale_is_told_only_to_who_asks_for_it()
    {
        var id = PlaygroundApp.Manager.SlackId!;

        (await app.SlackAsync("users.info", ("user", id))).At("user")!.Value.At("locale").ShouldBeNull();
        (await app.SlackAsync("users.info", ("user", id), ("include_locale", "true"))).At("user")!.Value.Text("locale").ShouldBe("en-GB");
    }

    [Fact]
    public async Task A_json_body_counts_for_methods_that_write_and_not_for_those_that_read()
    {
        (await JsonAsync("chat.postMessage", $$"""{"channel":"{{HarbourAndPine.SlackChannelId}}","text":"a"}""")).Is("ok").ShouldBeTrue();
        (await JsonAsync("users.info", $$"""{"user":"{{PlaygroundApp.Manager.SlackId}}"}""")).Text("error").ShouldBe("invalid_arguments");
    }

    private async Task<JsonElement> JsonAsync(string method, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/playground/slack/api/{method}")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", app.Configuration["Slack:BotToken"]);
        var response = await app.Http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
