using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_a_message_is_sent : IAsyncLifetime
{
    private static readonly Card Card = Card.Of(Text.Typed("Hello"));

    private RunningBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync();
        (await bot.DeliverAsync(Recorded.Channel("""{ "type": "typing" }"""))).EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task It_goes_where_the_last_activity_said_with_our_token_and_begins_a_thread_of_the_channel()
    {
        var sent = await PostAsync(new Destination(Recorded.Tenant, "19:shipping@thread.tacv2"));

        sent.ShouldBe(new Delivery.Sent("19:shipping@thread.tacv2", "message-1"));
        var call = bot.Connector.Calls.Single();
        call.Path.ShouldBe("/_connector/v3/conversations");
        call.Authorization.ShouldBe("Bearer token-1");
        call.Json["isGroup"]!.GetValue<bool>().ShouldBeTrue();
        call.Json["channelData"]!.ToJsonString().ShouldBe("""{"channel":{"id":"19:shipping@thread.tacv2"}}""");
        call.Json["tenantId"]!.GetValue<string>().ShouldBe(Recorded.Tenant);
        call.Json["members"].ShouldBeNull();
    }

    [Theory]
    [InlineData("""{ "id": "19:shipping@thread.tacv2;messageid=77" }""", "77")]
    [InlineData("{ }", null)]
    public async Task A_host_that_tells_less_of_the_new_thread_is_understood(string answer, string? message)
    {
        bot.Connector.Instead = call => call.Path.EndsWith("/v3/conversations", StringComparison.Ordinal) ? (201, answer) : null;

        (await PostAsync(new Destination(Recorded.Tenant, "19:shipping@thread.tacv2"))).ShouldBe(
            new Delivery.Sent("19:shipping@thread.tacv2", message)
        );
    }

    [Fact]
    public async Task A_group_chat_has_no_threads()
    {
        await bot.DeliverAsync(
            Recorded.Personal(
                $$"""{ "type": "typing", "conversation": { "id": "19:g@thread.v2", "conversationType": "groupChat", "tenantId": "{{Recorded.Tenant}}" } }"""
            )
        );

        await PostAsync(new Destination(Recorded.Tenant, "19:g@thread.v2"));
        // What belongs below a message would be one more message for everybody there.
        (await PostAsync(new Destination(Recorded.Tenant, "19:g@thread.v2", Thread: "42"))).ShouldBe(
            new Delivery.Sent("19:g@thread.v2", null)
        );

        bot.Connector.Calls.Single().Path.ShouldBe("/_connector/v3/conversations/19%3Ag%40thread.v2/activities");
    }

    [Fact]
    public async Task It_is_a_card_and_never_text_beside_it()
    {
        await PostAsync(new Destination(Recorded.Tenant, "19:shipping@thread.tacv2"));

        var message = bot.Connector.Calls.Single().Json["activity"]!;
        message["type"]!.GetValue<string>().ShouldBe("message");
        message["text"].ShouldBeNull();
        message["summary"]!.GetValue<string>().ShouldBe("Hello");
        message["attachments"]!.AsArray().Count.ShouldBe(1);
        message["attachments"]![0]!["contentType"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.card.adaptive");
    }

    [Fact]
    public async Task Into_a_thread_it_goes_by_the_threads_id()
    {
        await PostAsync(new Destination(Recorded.Tenant, "19:shipping@thread.tacv2", Thread: "42"));

        bot.Connector.Calls.Single().Path.ShouldBe("/_connector/v3/conversations/19%3Ashipping%40thread.tacv2%3Bmessageid%3D42/activities");
    }

    [Fact]
    public async Task To_one_person_a_chat_is_opened_once()
    {
        await PostAsync(new Destination(Recorded.Tenant, null, Recorded.Ana));
        var second = await PostAsync(new Destination(Recorded.Tenant, null, Recorded.Ana));

        second.ShouldBe(new Delivery.Sent("a:chat-with-29:ana", "message-2"));
        bot.Connector.Calls.Select(call => call.Method + call.Path)
            .ShouldBe([
                "POST/_connector/v3/conversations",
                "POST/_connector/v3/conversations/a%3Achat-with-29%3Aana/activities",
                "POST/_connector/v3/conversations/a%3Achat-with-29%3Aana/activities",
            ]);
        bot.Connector.Calls[0]
            .Body.ShouldBe($$"""{"bot":{"id":"28:bot"},"tenantId":"{{Recorded.Tenant}}","isGroup":false,"members":[{"id":"29:ana"}]}""");
    }

    [Fact]
    public async Task A_chat_in_which_the_person_spoke_needs_no_opening()
    {
        await bot.DeliverAsync(Recorded.Personal("""{ "type": "typing" }"""));

        var sent = await PostAsync(new Destination(Recorded.Tenant, null, Recorded.Ana));

        sent.ShouldBe(new Delivery.Sent("a:ana-and-bot", "message-1"));
    }

    [Fact]
    public async Task An_edit_replaces_the_message()
    {
        var edited = await bot.Sender.EditAsync(
            new Destination(Recorded.Tenant, "19:shipping@thread.tacv2"),
            "17",
            Card,
            Reader.Default,
            CancellationToken.None
        );

        edited.ShouldBe(new Delivery.Sent("19:shipping@thread.tacv2", "17"));
        var call = bot.Connector.Calls.Single();
        (call.Method + call.Path).ShouldBe("PUT/_connector/v3/conversations/19%3Ashipping%40thread.tacv2/activities/17");
        call.Json["attachments"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Buttons_of_an_edited_card_are_new_buttons()
    {
        var card = new Card(Text.Typed("x"), [new Buttons([new Button(Text.Typed("Take"), "issue.take", "1")])]);
        var to = new Destination(Recorded.Tenant, "19:shipping@thread.tacv2");

        await bot.Sender.PostAsync(to, card, Reader.Default, "row-1", CancellationToken.None);
        await bot.Sender.EditAsync(to, "17", card, Reader.Default, CancellationToken.None);
        await bot.Sender.EditAsync(to, "17", card, Reader.Default, CancellationToken.None);

        bot.Connector.Calls.Select(call =>
                (call.Json["activity"] ?? call.Json)["attachments"]![0]!["content"]!["body"]![0]!["actions"]![0]!["data"]!["cx"]![
                    "revision"
                ]!.GetValue<string>()
            )
            .ShouldBeUnique();
    }

    [Fact]
    public async Task A_token_that_is_refused_is_renewed_once()
    {
        bot.Connector.Instead = call => call.Authorization == "Bearer token-1" ? (401, "") : null;

        (await PostAsync(new Destination(Recorded.Tenant, "19:shipping@thread.tacv2"))).ShouldBeOfType<Delivery.Sent>();
        bot.Connector.TokenCalls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task One_token_serves_many_messages()
    {
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => PostAsync(new Destination(Recorded.Tenant, "19:shipping@thread.tacv2"))));

        bot.Connector.TokenCalls.Count.ShouldBe(1);
        var form = bot.Connector.TokenCalls.Single().Body;
        form.ShouldContain("grant_type=client_credentials");
        form.ShouldContain("scope=https%3A%2F%2Fapi.botframework.com%2F.default");
    }

    [Fact]
    public async Task Where_nobody_was_ever_heard_of_nothing_can_be_sent() =>
        (await PostAsync(new Destination("another-tenant", "19:x@thread.tacv2"))).ShouldBeOfType<Delivery.Refused>();

    [Fact]
    public async Task Without_a_token_it_waits_for_somebody_to_mend_the_registration()
    {
        await using var refused = await RunningBot.StartAsync(call =>
            call.Path == "/token" ? (401, """{ "error": "invalid_client" }""") : null
        );
        await refused.DeliverAsync(Recorded.Channel("""{ "type": "typing" }"""));
        var to = new Destination(Recorded.Tenant, "19:shipping@thread.tacv2");

        var later = await refused.Sender.PostAsync(to, Card, Reader.Default, "row-1", CancellationToken.None);

        later.ShouldBeOfType<Delivery.Later>().WholeWorkspace.ShouldBeTrue();
        refused.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_our_token()
    {
        bot.Connector.Instead = call => call.Path.EndsWith("/conversations", StringComparison.Ordinal) ? (307, "") : null;

        (await PostAsync(new Destination(Recorded.Tenant, "19:shipping@thread.tacv2"))).ShouldBeOfType<Delivery.Refused>();
        bot.Connector.Calls.Count.ShouldBe(1);
    }

    private Task<Delivery> PostAsync(Destination to) => bot.Sender.PostAsync(to, Card, Reader.Default, "row-1", CancellationToken.None);
}
