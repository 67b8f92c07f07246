using System.Net;
using System.Text.Json;
using CxBot.Playground.Demo;
using CxBot.Playground.Teams;

namespace CxBot.Playground.Tests.Teams;

public sealed class When_teams_is_not_as_usual : IAsyncLifetime
{
    private const string Hello = """{"type":"message","text":"hello"}""";

    private static readonly DemoPerson Member = TeamsConversation.GroupChat.Group![0];
    private static readonly DemoPerson Manager = HarbourAndPine.Manager;

    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task An_ordered_no_is_given_as_often_as_ordered()
    {
        await app.PageAsync(
            "teams/faults",
            new
            {
                status = 429,
                code = "Throttled",
                retryAfter = 7,
                times = 2,
            }
        );

        var refused = await app.PostAsync(Member.TeamsChat, Hello);
        (await app.PostAsync(Member.TeamsChat, Hello)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await app.PostAsync(Member.TeamsChat, Hello)).StatusCode.ShouldBe(HttpStatusCode.Created);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"Throttled\"");
    }

    [Fact]
    public async Task A_no_for_one_conversation_leaves_the_others_alone()
    {
        await app.PageAsync(
            "teams/faults",
            new
            {
                status = 403,
                code = "ConversationBlockedByUser",
                conversation = Member.TeamsChat,
            }
        );

        (await app.PostAsync(HarbourAndPine.TeamsChannelId, Hello)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await app.PostAsync(Member.TeamsChat, Hello)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Tokens_are_given_by_the_bots_own_directory_only()
    {
        var elsewhere = app.Configuration["Teams:TokenUrl"]!.Replace(HarbourAndPine.TenantId, "botframework.com", StringComparison.Ordinal);

        var refused = await app.Http.PostAsync(elsewhere, app.Credentials(app.Configuration["Teams:ClientSecret"]!));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("AADSTS90002");
    }

    [Fact]
    public async Task In_a_group_chat_the_bot_hears_what_mentions_it_and_there_are_no_threads()
    {
        await SayAsync("lunch?");
        await SayAsync("@CxBot mine");

        var heard = (await app.Bot.HearAsync()).Json;
        heard.At("conversation")!.Value.Text("conversationType").ShouldBe("groupChat");
        heard.At("conversation")!.Value.Text("id").ShouldBe(HarbourAndPine.TeamsGroupChatId);
        heard.At("channelData")!.Value.At("team").ShouldBeNull();
        heard.Text("text")!.ShouldContain("<at>CxBot</at>");
        app.Bot.HeardNothing.ShouldBeTrue();
        (await app.PostAsync($"{HarbourAndPine.TeamsGroupChatId};messageid=1", Hello)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_is_not_in_a_group_chat_neither_reads_nor_is_on_its_roster()
    {
        var stranger = HarbourAndPine.InTeams.First(person => !TeamsConversation.GroupChat.Holds(person));

        var seen = await app.Http.GetAsync(
            $"/playground/api/teams/conversations/{Uri.EscapeDataString(HarbourAndPine.TeamsGroupChatId)}?as={stranger.AadId}"
        );
        var member = await app.TeamsAsync(
            HttpMethod.Get,
            $"/v3/conversations/{Uri.EscapeDataString(HarbourAndPine.TeamsGroupChatId)}/members/{stranger.AadId}"
        );

        seen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        member.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Taken_out_of_a_team_the_bot_is_told_twice_and_can_write_no_more()
    {
        await InstallAsync(Manager, HarbourAndPine.TeamsChannelId, remove: true);

        var news = new[] { (await app.Bot.HearAsync()).Json, (await app.Bot.HearAsync()).Json };
        news.Select(one => one.Text("type")).ShouldBe(["installationUpdate", "conversationUpdate"], ignoreOrder: true);
        news.ShouldAllBe(one => one.At("conversation")!.Value.Text("id") == HarbourAndPine.TeamsTeamId);
        (await (await app.PostAsync(HarbourAndPine.TeamsChannelId, Hello)).Content.ReadAsStringAsync()).ShouldContain(
            "BotNotInConversationRoster"
        );

        await InstallAsync(Manager, HarbourAndPine.TeamsChannelId, remove: false);
        (await app.PostAsync(HarbourAndPine.TeamsChannelId, Hello)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private Task<JsonElement> SayAsync(string text) =>
        app.PageAsync(
            "teams/say",
            new
            {
                user = Member.AadId,
                conversation = HarbourAndPine.TeamsGroupChatId,
                text,
            }
        );

    private Task<JsonElement> InstallAsync(DemoPerson person, string conversation, bool remove) =>
        app.PageAsync(
            "teams/install",
            new
            {
                user = person.AadId,
                conversation,
                remove,
            }
        );
}
