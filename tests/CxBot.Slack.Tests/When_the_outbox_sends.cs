using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Slack.Installing;
using CxBot.Slack.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace CxBot.Slack.Tests;

public sealed class When_the_outbox_sends : IAsyncLifetime
{
    private static readonly Card Hello = new(Text.Typed("Hello <b>"), [new Paragraph(Text.Typed("Hello"))]);

    private readonly SlackStage stage = new();

    public Task InitializeAsync() => stage.InitializeAsync();

    public Task DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task A_post_says_its_words_twice_and_carries_its_reference()
    {
        var delivery = await PostAsync(new Destination("T1", "C1", Thread: "1.0"));

        delivery.ShouldBe(new Delivery.Sent("C1", "1700000000.000100"));
        var call = await stage.Slack.NextAsync("chat.postMessage");
        call.Authorization.ShouldBe("Bearer " + SlackStage.Token);
        call["channel"].ShouldBe("C1");
        call["thread_ts"].ShouldBe("1.0");
        call["text"].ShouldBe("Hello &lt;b&gt;");
        call.Json("blocks")[0].GetProperty("type").GetString().ShouldBe("rich_text");
        call["metadata"].ShouldBe("""{"event_type":"cxbot_message","event_payload":{"reference":"ref-1"}}""");
        call["unfurl_links"].ShouldBe("false");
    }

    [Fact]
    public async Task A_one_to_one_chat_is_opened_once()
    {
        (await PostAsync(new Destination("T1", null, "U1"))).ShouldBe(new Delivery.Sent("D1", "1700000000.000100"));
        await PostAsync(new Destination("T1", null, "U1"));

        var calls = stage.Slack.Calls;
        calls.Count(call => call.Method == "conversations.open").ShouldBe(1);
        calls.Where(call => call.Method == "chat.postMessage").ShouldAllBe(call => call["channel"] == "D1");
    }

    [Fact]
    public async Task A_whisper_in_a_channel_is_ephemeral_and_can_not_be_edited()
    {
        (await PostAsync(new Destination("T1", "C1", "U1"))).ShouldBe(new Delivery.Sent("C1", null));

        var call = await stage.Slack.NextAsync("chat.postEphemeral");
        (call["channel"], call["user"]).ShouldBe(("C1", "U1"));
    }

    [Theory]
    [InlineData("user_not_in_channel")]
    [InlineData("not_in_channel")]
    [InlineData("channel_not_found")]
    public async Task A_whisper_that_can_not_be_heard_there_goes_to_the_one_to_one_chat(string code)
    {
        stage.Slack.Answer("chat.postEphemeral", $$"""{"ok":false,"error":"{{code}}"}""");

        (await PostAsync(new Destination("T1", "C1", "U1"))).ShouldBe(new Delivery.Sent("D1", "1700000000.000100"));
    }

    [Fact]
    public async Task A_whisper_in_a_one_to_one_chat_is_a_message_that_stays()
    {
        (await PostAsync(new Destination("T1", "D7", "U1"))).ShouldBe(new Delivery.Sent("D7", "1700000000.000100"));
        stage.Slack.Calls.ShouldNotContain(call => call.Method == "chat.postEphemeral");
    }

    [Fact]
    public async Task Blocks_that_Slack_will_not_draw_are_said_as_text()
    {
        stage.Slack.Answer(
            "chat.postMessage",
            call =>
                FakeSlack.Json(
                    call["blocks"].Length > 0 ? """{"ok":false,"error":"invalid_blocks"}""" : """{"ok":true,"channel":"C1","ts":"2.2"}"""
                )
        );

        (await PostAsync(new Destination("T1", "C1"))).ShouldBe(new Delivery.Sent("C1", "2.2"));
    }

    [Fact]
    public async Task An_edit_brings_text_and_blocks()
    {
        stage.Slack.Answer("chat.update", """{"ok":true,"channel":"C1","ts":"1.1"}""");
        var delivery = await Sender.EditAsync(new Destination("T1", "C1"), "1.1", Hello, Reader.Default, default);

        delivery.ShouldBe(new Delivery.Sent("C1", "1.1"));
        var call = await stage.Slack.NextAsync("chat.update");
        call["ts"].ShouldBe("1.1");
        call["text"].ShouldNotBeEmpty();
        call["blocks"].ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Being_asked_to_wait_is_later()
    {
        stage.Slack.Answer("chat.postMessage", _ => new AskedToWait(17));

        (await PostAsync(new Destination("T1", "C1"))).ShouldBe(new Delivery.Later(TimeSpan.FromSeconds(17)));
    }

    [Fact]
    public async Task A_server_that_is_away_says_for_how_long()
    {
        stage.Slack.Answer("chat.postMessage", _ => new AskedToWait(60, StatusCodes.Status503ServiceUnavailable));

        (await PostAsync(new Destination("T1", "C1"))).ShouldBe(new Delivery.Unclear("server_error", TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_wait_holds_for_its_method_and_workspace_and_Slack_is_not_asked_meanwhile()
    {
        stage.Slack.Answer("chat.postMessage", _ => new AskedToWait(17));
        stage.Slack.Answer("chat.update", """{"ok":true,"channel":"C1","ts":"1.1"}""");
        await PostAsync(new Destination("T1", "C1"));
        stage.Clock.Advance(TimeSpan.FromSeconds(7));

        (await PostAsync(new Destination("T1", "C2"))).ShouldBe(new Delivery.Later(TimeSpan.FromSeconds(10)));

        stage.Slack.Calls.Count(call => call.Method == "chat.postMessage").ShouldBe(1);
        (await Sender.EditAsync(new Destination("T1", "C1"), "1.1", Hello, Reader.Default, default)).ShouldBeOfType<Delivery.Sent>();
        stage.Clock.Advance(TimeSpan.FromSeconds(10));
        stage.Slack.Answer("chat.postMessage", """{"ok":true,"channel":"C1","ts":"2.2"}""");
        (await PostAsync(new Destination("T1", "C1"))).ShouldBe(new Delivery.Sent("C1", "2.2"));
    }

    [Fact]
    public async Task A_public_channel_is_joined_once_and_the_message_stands_there()
    {
        var isIn = false;
        stage.Slack.Answer(
            "conversations.join",
            _ =>
            {
                isIn = true;
                return FakeSlack.Json("""{"ok":true,"channel":{"id":"C1"}}""");
            }
        );
        stage.Slack.Answer(
            "chat.postMessage",
            _ => FakeSlack.Json(isIn ? """{"ok":true,"channel":"C1","ts":"2.2"}""" : """{"ok":false,"error":"not_in_channel"}""")
        );

        (await PostAsync(new Destination("T1", "C1"))).ShouldBe(new Delivery.Sent("C1", "2.2"));
    }

    [Fact]
    public async Task A_channel_that_can_not_be_joined_is_closed()
    {
        stage.Slack.Answer("conversations.join", """{"ok":false,"error":"method_not_supported_for_channel_type"}""");
        stage.Slack.Answer("chat.postMessage", """{"ok":false,"error":"not_in_channel"}""");

        (await PostAsync(new Destination("T1", "C1"))).ShouldBe(new Delivery.Refused("not_in_channel", RefusedBecause.Conversation));
        stage.Slack.Calls.Count(call => call.Method == "chat.postMessage").ShouldBe(1);
    }

    [Theory]
    [InlineData("ok", typeof(Delivery.Later))]
    [InlineData("invalid_auth", typeof(Delivery.Refused))]
    public async Task Before_a_workspace_is_given_up_the_token_is_asked_about(string then, Type delivery)
    {
        await stage.Get<SettingsToken>().FindAsync(default);
        stage.Slack.Answer("chat.postMessage", """{"ok":false,"error":"invalid_auth"}""");
        stage.Slack.Answer("auth.test", then == "ok" ? """{"ok":true,"team_id":"T1"}""" : $$"""{"ok":false,"error":"{{then}}"}""");

        (await PostAsync(new Destination("T1", "C1"))).ShouldBeOfType(delivery);
    }

    [Theory]
    [InlineData("is_archived", RefusedBecause.Conversation)]
    [InlineData("channel_not_found", RefusedBecause.Conversation)]
    [InlineData("restricted_action", RefusedBecause.Permission)]
    [InlineData("user_disabled", RefusedBecause.Person)]
    [InlineData("token_revoked", RefusedBecause.Workspace)]
    [InlineData("token_expired", RefusedBecause.Workspace)]
    [InlineData("too_many_attachments", RefusedBecause.Message)]
    [InlineData("never_heard_of", RefusedBecause.Message)]
    public async Task A_final_no_says_what_it_is_about(string code, RefusedBecause because)
    {
        stage.Slack.Answer("chat.postMessage", $$"""{"ok":false,"error":"{{code}}"}""");

        (await PostAsync(new Destination("T1", "C1"))).ShouldBe(new Delivery.Refused(code, because));
    }

    [Fact]
    public async Task A_missing_scope_is_named()
    {
        stage.Slack.Answer("chat.postMessage", """{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"commands"}""");

        (await PostAsync(new Destination("T1", "C1"))).ShouldBe(
            new Delivery.Refused("missing_scope: chat:write", RefusedBecause.Permission)
        );
    }

    [Theory]
    [InlineData("message_not_found", typeof(Delivery.Gone))]
    [InlineData("rate_limited", typeof(Delivery.Later))]
    [InlineData("internal_error", typeof(Delivery.Unclear))]
    public async Task A_no_has_its_consequence(string code, Type delivery)
    {
        stage.Slack.Answer("chat.postMessage", $$"""{"ok":false,"error":"{{code}}"}""");

        (await PostAsync(new Destination("T1", "C1"))).ShouldBeOfType(delivery);
    }

    [Fact]
    public async Task A_reference_is_found_on_a_later_page()
    {
        stage.Slack.Answer(
            "conversations.history",
            call =>
                FakeSlack.Json(
                    call["cursor"].Length == 0
                        ? """{"ok":true,"messages":[{"ts":"3.3","text":"x"},{"ts":"2.9","metadata":{"event_type":"other","event_payload":{"reference":"ref-1"} } }],"response_metadata":{"next_cursor":"c2"} }"""
                        : """{"ok":true,"messages":[{"ts":"2.2","metadata":{"event_type":"cxbot_message","event_payload":{"reference":"ref-1"} } }]}"""
                )
        );

        (await FindAsync(new Destination("T1", "C1"))).ShouldBe(new Delivery.Sent("C1", "2.2"));
        var call = await stage.Slack.NextAsync("conversations.history");
        call["include_all_metadata"].ShouldBe("true");
        call["oldest"].ShouldBe("1793610000");
    }

    [Fact]
    public async Task A_reference_that_is_not_there_is_gone()
    {
        stage.Slack.Answer("conversations.history", """{"ok":true,"messages":[],"response_metadata":{"next_cursor":""}}""");

        (await FindAsync(new Destination("T1", "C1"))).ShouldBe(new Delivery.Gone("message_not_found"));
    }

    [Fact]
    public async Task When_nobody_can_tell_the_answer_is_nothing()
    {
        stage.Slack.Answer("conversations.history", """{"ok":false,"error":"missing_scope","needed":"channels:history"}""");

        (await FindAsync(new Destination("T1", "C1"))).ShouldBeNull();
        (await FindAsync(new Destination("T1", "C1", "U1"))).ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_workspace_that_the_token_is_not_for()
    {
        await stage.Slack.NextAsync("auth.test");
        await stage.Get<SettingsToken>().FindAsync(default);

        (await PostAsync(new Destination("T2", "C1"))).ShouldBe(new Delivery.Refused("team_access_not_granted", RefusedBecause.Workspace));
    }

    private IChatSender Sender => stage.Get<IChatSender>();

    private Task<Delivery> PostAsync(Destination to) => Sender.PostAsync(to, Hello, Reader.Default, "ref-1", default);

    private Task<Delivery?> FindAsync(Destination to) =>
        Sender.FindAsync(to, "ref-1", new DateTime(2026, 11, 2, 9, 2, 0, DateTimeKind.Utc), default);
}
