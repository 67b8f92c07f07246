using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_Teams_lets_nothing_through : IAsyncLifetime
{
    private const string Room = "19:shipping@thread.tacv2";
    private static readonly Card Card = Card.Of(Text.Typed("Hello"));
    private static readonly Destination ToRoom = new(Recorded.Tenant, Room);
    private static readonly Destination ToAna = new(Recorded.Tenant, null, Recorded.Ana);

    private RunningBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync();
        (await bot.DeliverAsync(Recorded.Channel("""{ "type": "typing" }"""))).EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Who_blocked_the_bot_is_not_written_to_until_a_word_from_them()
    {
        Answer(403, "ConversationBlockedByUser");
        (await PostAsync(ToAna)).ShouldBe(new Delivery.Refused("ConversationBlockedByUser", RefusedBecause.Person));
        bot.Connector.Instead = _ => null;
        var calls = bot.Connector.Calls.Count;

        (await PostAsync(ToAna)).ShouldBe(new Delivery.Refused("ConversationBlockedByUser", RefusedBecause.Person));
        bot.Connector.Calls.Count.ShouldBe(calls);
        await bot.DeliverAsync(Recorded.Personal("""{ "type": "typing" }"""));
        (await PostAsync(ToAna)).ShouldBeOfType<Delivery.Sent>();
    }

    [Fact]
    public async Task A_room_that_the_bot_was_taken_out_of_gets_nothing_until_it_is_back()
    {
        await bot.DeliverAsync(Recorded.Channel("""{ "type": "installationUpdate", "action": "remove", "id": "r1" }"""));

        (await PostAsync(ToRoom)).ShouldBe(new Delivery.Refused("Uninstalled", RefusedBecause.Conversation));
        bot.Connector.Calls.Count(call => call.Method != "GET").ShouldBe(0);
        await bot.DeliverAsync(Recorded.Channel("""{ "type": "installationUpdate", "action": "add", "id": "r2" }"""));
        (await PostAsync(ToRoom)).ShouldBeOfType<Delivery.Sent>();
    }

    [Fact]
    public async Task Who_uninstalled_the_bot_is_not_written_to()
    {
        await bot.DeliverAsync(Recorded.Personal("""{ "type": "installationUpdate", "action": "remove", "id": "r1" }"""));

        (await PostAsync(ToAna)).ShouldBe(new Delivery.Refused("Uninstalled", RefusedBecause.Person));
        bot.Connector.Calls.Count(call => call.Method != "GET").ShouldBe(0);
    }

    [Fact]
    public async Task A_thread_that_is_gone_does_not_close_its_channel()
    {
        Answer(404, "ConversationNotFound");
        (await PostAsync(ToRoom with { Thread = "42" })).ShouldBeOfType<Delivery.Refused>();
        bot.Connector.Instead = _ => null;

        (await PostAsync(ToRoom)).ShouldBeOfType<Delivery.Sent>();
    }

    [Fact]
    public async Task A_chat_that_is_gone_is_opened_again()
    {
        await bot.DeliverAsync(Recorded.Personal("""{ "type": "typing" }"""));
        bot.Connector.Instead = call =>
            call.Path.Contains("ana-and-bot", StringComparison.Ordinal)
                ? (404, """{ "error": { "code": "ConversationNotFound" } }""")
                : null;

        (await PostAsync(ToAna)).ShouldBe(new Delivery.Sent("a:chat-with-29:ana", "message-1"));
    }

    [Fact]
    public async Task A_tenant_that_moved_is_found_at_its_new_address_and_that_is_kept()
    {
        await MoveTenantAsync();
        bot.Connector.Instead = call =>
            call.Path.StartsWith("/_connector/v3", StringComparison.Ordinal)
                ? (403, """{ "error": { "code": "InvalidBotApiHost" } }""")
                : null;

        (await PostAsync(ToRoom)).ShouldBeOfType<Delivery.Sent>();
        (await PostAsync(ToRoom)).ShouldBeOfType<Delivery.Sent>();

        bot.Connector.Calls.Count(call => call.Path.StartsWith("/_connector/v3", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_host_is_changed_once_only()
    {
        await MoveTenantAsync();
        Answer(403, "InvalidBotApiHost");

        (await PostAsync(ToRoom)).ShouldBe(new Delivery.Refused("InvalidBotApiHost"));
        bot.Connector.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Throttled_again_and_again_it_waits_longer_each_time()
    {
        Answer(429, "Throttled");
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 4; i++)
            waits.Add((await PostAsync(ToRoom)).ShouldBeOfType<Delivery.Later>().Wait);

        for (var i = 1; i < waits.Count; i++)
            waits[i].ShouldBeGreaterThan(waits[i - 1] * 1.5);
        bot.Connector.Instead = _ => null;
        await PostAsync(ToRoom);
        Answer(429, "Throttled");
        (await PostAsync(ToRoom)).ShouldBeOfType<Delivery.Later>().Wait.ShouldBeLessThan(waits[1]);
    }

    // The room was heard of at "/_connector", somebody else of the tenant since at "/_connector/moved".
    private async Task MoveTenantAsync()
    {
        var elsewhere = Recorded.Personal("""{ "type": "typing" }""");
        var moved = System.Text.Json.Nodes.JsonNode.Parse(bot.WithServiceUrl(elsewhere))!;
        moved["serviceUrl"] = bot.Connector.ServiceUrl + "/moved";
        var token = bot.Keys.Token(
            DateTimeOffset.FromUnixTimeSeconds(bot.Now()),
            token => token.Claims["serviceurl"] = bot.Connector.ServiceUrl
        );
        (await bot.SendAsync(moved.ToJsonString(), token)).EnsureSuccessStatusCode();
    }

    private void Answer(int status, string code) => bot.Connector.Instead = _ => (status, $$"""{ "error": { "code": "{{code}}" } }""");

    private Task<Delivery> PostAsync(Destination to) => bot.Sender.PostAsync(to, Card, Reader.Default, "row-1", CancellationToken.None);
}
