using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Teams;

public sealed class When_the_bot_calls_the_connector_wrongly_or_only_reads(SharedPlayground shared) : IClassFixture<SharedPlayground>
{
    private const string Hello = """{"type":"message","text":"hello"}""";

    private static readonly DemoPerson Priya = HarbourAndPine.InTeams.First(person => person.SlackId is null);

    private readonly PlaygroundApp app = shared.App;

    [Theory]
    [InlineData("wrong", "https://api.botframework.com/.default", "invalid_client")]
    [InlineData(null, "https://graph.microsoft.com/.default", "invalid_scope")]
    public async Task A_wrong_secret_or_scope_buys_no_token(string? secret, string scope, string error)
    {
        var credentials = app.Credentials(secret ?? app.Configuration["Teams:ClientSecret"]!, scope);
        var response = await app.Http.PostAsync(app.Configuration["Teams:TokenUrl"], credentials);

        response.IsSuccessStatusCode.ShouldBeFalse();
        (await response.Content.ReadFromJsonAsync<JsonElement>()).Text("error").ShouldBe(error);
    }

    [Theory]
    [InlineData("a:nobody", Hello, HttpStatusCode.NotFound, "ConversationNotFound")]
    [InlineData($"{HarbourAndPine.TeamsChannelId};messageid=1", Hello, HttpStatusCode.NotFound, "ConversationNotFound")]
    [InlineData(HarbourAndPine.TeamsChannelId, """{"type":"message"}""", HttpStatusCode.BadRequest, "BadSyntax")]
    [InlineData(HarbourAndPine.TeamsChannelId, "{", HttpStatusCode.BadRequest, "BadSyntax")]
    [InlineData(HarbourAndPine.TeamsChannelId, """{"type":"invoke"}""", HttpStatusCode.BadRequest, "BadSyntax")]
    [InlineData(
        HarbourAndPine.TeamsChannelId,
        """{"type":"message","attachments":[{"contentType":"image/png"}]}""",
        HttpStatusCode.BadRequest,
        "BadSyntax"
    )]
    public async Task Each_mistake_has_the_connectors_own_code(string conversation, string activity, HttpStatusCode status, string code)
    {
        var response = await app.PostAsync(conversation, activity);

        response.StatusCode.ShouldBe(status);
        (await CodeAsync(response)).ShouldBe(code);
    }

    [Fact]
    public async Task A_message_over_100_kilobytes_is_too_big()
    {
        var response = await app.PostAsync(Priya.TeamsChat, $$"""{"type":"message","text":"{{new string('x', 51_200)}}"}""");

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await CodeAsync(response)).ShouldBe("MessageSizeTooBig");
    }

    [Fact]
    public async Task The_chat_with_a_person_is_always_the_same_by_either_id()
    {
        var byMri = await OpenAsync($$"""{"isGroup":false,"members":[{"id":"{{Priya.Mri}}"}],"tenantId":"{{HarbourAndPine.TenantId}}"}""");
        var byAadId = await OpenAsync(
            $$"""{"isGroup":false,"members":[{"id":"{{Priya.AadId}}"}],"tenantId":"{{HarbourAndPine.TenantId}}"}"""
        );

        byMri.Text("id").ShouldBe(Priya.TeamsChat);
        byAadId.Text("id").ShouldBe(Priya.TeamsChat);
        byMri.At("activityId").ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"isGroup":true,"members":[{"id":"29:a"},{"id":"29:b"}],"tenantId":"TENANT"}""")]
    [InlineData("""{"isGroup":false,"members":[{"id":"MRI"}]}""")]
    [InlineData("""{"isGroup":true,"channelData":{"channel":{"id":"CHANNEL"}},"tenantId":"TENANT"}""")]
    public async Task Groups_and_incomplete_wishes_are_bad_syntax(string body)
    {
        var response = await app.TeamsAsync(
            HttpMethod.Post,
            "/v3/conversations",
            body.Replace("TENANT", HarbourAndPine.TenantId, StringComparison.Ordinal)
                .Replace("MRI", Priya.Mri, StringComparison.Ordinal)
                .Replace("CHANNEL", HarbourAndPine.TeamsChannelId, StringComparison.Ordinal)
        );

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeAsync(response)).ShouldBe("BadSyntax");
    }

    [Fact]
    public async Task A_member_is_found_by_either_id_and_a_stranger_is_not()
    {
        var path = $"/v3/conversations/{Uri.EscapeDataString(HarbourAndPine.TeamsChannelId)}/members/";
        foreach (var id in new[] { Priya.Mri, Priya.AadId! })
        {
            var member = await (
                await app.TeamsAsync(HttpMethod.Get, path + Uri.EscapeDataString(id))
            ).Content.ReadFromJsonAsync<JsonElement>();
            member.Text("email").ShouldBe(Priya.Email);
        }

        (await CodeAsync(await app.TeamsAsync(HttpMethod.Get, $"{path}29:stranger"))).ShouldBe("MemberNotFoundInConversation");
    }

    [Fact]
    public async Task The_roster_comes_in_pages_without_the_bot()
    {
        var names = new List<string?>();
        string? token = null;
        do
        {
            var path =
                $"/v3/conversations/{Uri.EscapeDataString(HarbourAndPine.TeamsChannelId)}/pagedmembers?pageSize=50&continuationToken={token}";
            var page = await (await app.TeamsAsync(HttpMethod.Get, path)).Content.ReadFromJsonAsync<JsonElement>();
            names.AddRange(page.At("members").Items().Select(member => member.Text("name")));
            token = page.Text("continuationToken");
        } while (token is not null);

        names.ShouldBe(HarbourAndPine.InTeams.Select(person => person.Name));
    }

    private async Task<JsonElement> OpenAsync(string body)
    {
        var response = await app.TeamsAsync(HttpMethod.Post, "/v3/conversations", body);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).At("error")!.Value.Text("code");
}
