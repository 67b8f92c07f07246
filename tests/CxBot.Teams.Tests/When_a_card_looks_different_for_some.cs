using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Teams.Tests.Support;
using CxBot.Teams.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Teams.Tests;

public sealed class When_a_card_looks_different_for_some
{
    private const string Room = "19:shipping@thread.tacv2";

    private static readonly Card Card = Card.Of(Text.Typed("CX-1")) with { OwnView = new OwnView("issue.view", "1", [3, 1, 2]) };

    [Fact]
    public void Their_clients_ask_for_it_by_themselves_with_what_it_is_about_and_no_more()
    {
        var refresh = Drawn(["29:ana", "29:ben"])["refresh"]!;

        refresh["userIds"]!.AsArray().Select(id => id!.GetValue<string>()).ShouldBe(["29:ana", "29:ben"]);
        refresh["action"]!["type"]!.GetValue<string>().ShouldBe("Action.Execute");
        refresh["action"]!["verb"]!.GetValue<string>().ShouldBe("issue.view");
        refresh["action"]!["data"]!["cx"]!.ToJsonString().ShouldBe("""{"verb":"issue.view","value":"1","revision":"r1"}""");
    }

    [Fact]
    public void Without_anybody_it_asks_nobody_since_an_empty_list_would_be_a_button_for_all() => Drawn([])["refresh"].ShouldBeNull();

    [Fact]
    public async Task Those_are_listed_whom_the_bot_has_met_the_most_concerned_first()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.DeliverAsync(Recorded.Channel("""{ "type": "typing" }"""));
        await MeetAsync(bot, "ana", "ben");
        var accounts = new Dictionary<long, string>
        {
            [1] = "ana",
            [2] = "stranger",
            [3] = "ben",
        }.ToImmutableDictionary();

        await bot.Sender.PostAsync(new Destination(Recorded.Tenant, Room), Card, Reader.Default with { Accounts = accounts }, "r", default);

        var sent = bot.Connector.Calls.Single().Json["activity"]!["attachments"]![0]!["content"]!;
        sent["refresh"]!["userIds"]!.AsArray().Select(id => id!.GetValue<string>()).ShouldBe(["29:ben", "29:ana"]);
    }

    [Fact]
    public async Task Of_more_than_sixty_Teams_would_ask_none_so_the_rest_sees_what_everybody_sees()
    {
        await using var bot = await RunningBot.StartAsync();
        var people = Enumerable.Range(1, 70).Select(i => (long)i).ToList();
        await MeetAsync(bot, [.. people.Select(id => $"person{id}")]);
        var reader = Reader.Default with { Accounts = people.ToImmutableDictionary(id => id, id => $"person{id}") };

        var listed = await bot
            .Services.GetRequiredService<Viewers>()
            .OfAsync(Card with { OwnView = new OwnView("issue.view", "1", people) }, reader, Recorded.Tenant, default);

        listed.Count.ShouldBe(60);
        listed[0].ShouldBe("29:person1");
    }

    private static async Task MeetAsync(RunningBot bot, params string[] users)
    {
        var book = bot.Services.GetRequiredService<ConversationBook>();
        foreach (var user in users)
            await book.KeepMemberAsync(Recorded.Tenant, Room, $"29:{user}", user, default);
    }

    private static JsonNode Drawn(IReadOnlyList<string> viewers) =>
        JsonNode.Parse(TeamsJson.Bytes(AdaptiveCards.Render(Card, Reader.Default, Surface.Message("r1") with { Viewers = viewers })))!;
}
