using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_an_answer_is_for_one_reader : IAsyncLifetime
{
    private const string Room = "/_connector/v3/conversations/19%3Ashipping%40thread.tacv2%3Bmessageid%3D42/activities";
    private const string Chat = "/_connector/v3/conversations/a%3Achat-with-29%3Aana/activities";

    private static readonly Destination To = new(Recorded.Tenant, "19:shipping@thread.tacv2", Recorded.Ana, Thread: "42");

    private RunningBot bot = null!;

    public async Task InitializeAsync() => bot = await StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task It_stands_in_the_room_for_them_alone()
    {
        (await WhisperAsync(bot)).ShouldBe(new Delivery.Sent("19:shipping@thread.tacv2", "message-1"));

        var call = bot.Connector.Calls.Single();
        call.Path.ShouldBe(Room + "?isTargetedActivity=true");
        call.Json["recipient"]!["id"]!.GetValue<string>().ShouldBe("29:ana");
    }

    [Fact]
    public async Task Where_the_host_does_not_take_it_it_goes_to_their_chat_and_the_room_reads_where_it_is()
    {
        RefuseTargeted(bot, 400);

        (await WhisperAsync(bot)).ShouldBeOfType<Delivery.Sent>().Conversation.ShouldBe("a:chat-with-29:ana");

        bot.Connector.Calls.Single(call => call.Path == Chat).Body.ShouldContain("only for Ana");
        var line = bot.Connector.Calls.Single(call => call.Path == Room).Json;
        line["text"]!.GetValue<string>().ShouldBe("I have answered you in our chat.");
        line["attachments"].ShouldBeNull();
    }

    [Fact]
    public async Task What_the_host_said_is_remembered_for_the_conversation()
    {
        RefuseTargeted(bot, 400);

        await WhisperAsync(bot);
        await WhisperAsync(bot);

        bot.Connector.Calls.Count(IsTargeted).ShouldBe(1);
        bot.Connector.Calls.Count(call => call.Path == Chat).ShouldBe(2);
    }

    [Fact]
    public async Task That_one_reader_is_not_in_the_room_says_nothing_of_the_next()
    {
        RefuseTargeted(bot, 404);

        await WhisperAsync(bot);
        await WhisperAsync(bot);

        bot.Connector.Calls.Count(IsTargeted).ShouldBe(2);
    }

    [Fact]
    public async Task A_host_that_is_busy_gets_it_later()
    {
        RefuseTargeted(bot, 429);

        (await WhisperAsync(bot)).ShouldBeOfType<Delivery.Later>();
        bot.Connector.Calls.ShouldAllBe(call => IsTargeted(call));
    }

    [Fact]
    public async Task Who_has_no_chat_with_the_bot_reads_in_the_room_what_to_do()
    {
        bot.Connector.Instead = call =>
            IsTargeted(call) ? (400, "")
            : call.Path == "/_connector/v3/conversations" ? (403, """{ "error": { "code": "BotNotInConversationRoster" } }""")
            : null;

        (await WhisperAsync(bot)).ShouldBeOfType<Delivery.Refused>();

        bot.Connector.Calls.Single(call => call.Path == Room).Json["text"]!.GetValue<string>().ShouldContain("Open a chat with me");
    }

    [Fact]
    public async Task Microsofts_local_stand_in_would_show_it_to_everybody_and_is_never_asked()
    {
        await using var local = await StartAsync("Development", ("Teams:AllowUnauthenticatedLoopback", "true"));

        (await WhisperAsync(local)).ShouldBeOfType<Delivery.Sent>().Conversation.ShouldBe("a:chat-with-29:ana");
        local.Connector.Calls.ShouldNotContain(call => IsTargeted(call));
    }

    private static async Task<RunningBot> StartAsync(string environment = "Production", params (string, string)[] settings)
    {
        var bot = await RunningBot.StartAsync(environment, settings);
        (await bot.DeliverAsync(Recorded.Channel("""{ "type": "typing" }"""))).EnsureSuccessStatusCode();
        return bot;
    }

    private static void RefuseTargeted(RunningBot bot, int status) =>
        bot.Connector.Instead = call =>
            IsTargeted(call) ? (status, """{ "error": { "code": "BadArgument", "message": "Bad argument" } }""") : null;

    private static bool IsTargeted(ConnectorCall call) => call.Path.Contains("isTargetedActivity", StringComparison.Ordinal);

    private static Task<Delivery> WhisperAsync(RunningBot bot) =>
        bot.Sender.PostAsync(To, Card.Of(Text.Typed("only for Ana")), Reader.Default, "row-1", CancellationToken.None);
}
