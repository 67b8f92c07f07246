using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Teams;

public sealed class When_the_bot_calls_the_connector : IAsyncLifetime
{
    private const string Hello = """{"type":"message","text":"hello"}""";
    private const string Card = """
        {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":
          {"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a"}]}}]}
        """;

    private static readonly DemoPerson Priya = HarbourAndPine.InTeams.First(person => person.SlackId is null);

    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task An_invented_token_is_refused()
    {
        var response = await app.TeamsAsync(HttpMethod.Get, $"/v3/teams/{HarbourAndPine.TeamsTeamId}", token: "invented");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_ends_after_an_hour()
    {
        var token = await app.TokenAsync();
        app.Clock.Advance(TimeSpan.FromHours(1));

        (await app.TeamsAsync(HttpMethod.Get, $"/v3/teams/{HarbourAndPine.TeamsTeamId}", token: token)).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized
        );
    }

    [Fact]
    public async Task A_post_is_answered_with_its_id_and_seen()
    {
        var response = await app.PostAsync(Priya.TeamsChat, Hello);

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        var seen = (await app.SeenInTeamsAsync(Priya.TeamsChat, Priya)).ShouldHaveSingleItem();
        seen.Text("id").ShouldBe((await response.Content.ReadFromJsonAsync<JsonElement>()).Text("id"));
        seen.Is("bot").ShouldBeTrue();
    }

    [Fact]
    public async Task Text_and_a_card_become_two_messages_and_no_id_is_told()
    {
        var response = await app.PostAsync(
            Priya.TeamsChat,
            Card.Replace("\"message\",", "\"message\",\"text\":\"hello\",", StringComparison.Ordinal)
        );

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        (await app.SeenInTeamsAsync(Priya.TeamsChat, Priya)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_eighth_post_of_a_second_is_throttled_and_later_there_is_room_again()
    {
        for (var post = 0; post < 7; post++)
            (await app.PostAsync(Priya.TeamsChat, Hello)).StatusCode.ShouldBe(HttpStatusCode.Created);

        var eighth = await app.PostAsync(Priya.TeamsChat, Hello);
        eighth.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await CodeAsync(eighth)).ShouldBe("Throttled");
        (await app.PostAsync(HarbourAndPine.TeamsChannelId, Hello)).StatusCode.ShouldBe(
            HttpStatusCode.Created,
            "the limit is per conversation"
        );
        app.Clock.Advance(TimeSpan.FromSeconds(2));
        (await app.PostAsync(Priya.TeamsChat, Hello)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_thread_begins_with_a_message_and_takes_answers()
    {
        var thread = await OpenAsync(
            $$"""{"isGroup":true,"activity":{{Card}},"channelData":{"channel":{"id":"{{HarbourAndPine.TeamsChannelId}}"} },"tenantId":"{{HarbourAndPine.TenantId}}"}"""
        );
        var (id, root) = (thread.Text("id")!, thread.Text("activityId")!);
        id.ShouldBe($"{HarbourAndPine.TeamsChannelId};messageid={root}");
        await app.PostAsync(id, Hello);

        var seen = await app.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, Priya);
        seen[1].Text("threadId").ShouldBe(root);
    }

    [Fact]
    public async Task Only_its_own_messages_can_be_changed_and_taken_back()
    {
        var id = (await (await app.PostAsync(Priya.TeamsChat, Hello)).Content.ReadFromJsonAsync<JsonElement>()).Text("id")!;
        await app.PageAsync(
            "teams/say",
            new
            {
                user = Priya.AadId,
                conversation = Priya.TeamsChat,
                text = "mine",
            }
        );
        var theirs = (await app.SeenInTeamsAsync(Priya.TeamsChat, Priya))[1].Text("id")!;

        (await ChangeAsync(HttpMethod.Put, id, Card)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var seen = (await app.SeenInTeamsAsync(Priya.TeamsChat, Priya))[0];
        seen.At("card").ShouldNotBeNull();
        seen.Is("edited").ShouldBeTrue();
        (await ChangeAsync(HttpMethod.Put, theirs, Hello)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await CodeAsync(await ChangeAsync(HttpMethod.Put, "1", Hello))).ShouldBe("ActivityNotFoundInConversation");
        (await ChangeAsync(HttpMethod.Delete, id, null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.SeenInTeamsAsync(Priya.TeamsChat, Priya)).ShouldHaveSingleItem();
    }

    private async Task<JsonElement> OpenAsync(string body)
    {
        var response = await app.TeamsAsync(HttpMethod.Post, "/v3/conversations", body);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> ChangeAsync(HttpMethod method, string id, string? activity) =>
        app.TeamsAsync(method, $"/v3/conversations/{Uri.EscapeDataString(Priya.TeamsChat)}/activities/{id}", activity);

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).At("error")!.Value.Text("code");
}
