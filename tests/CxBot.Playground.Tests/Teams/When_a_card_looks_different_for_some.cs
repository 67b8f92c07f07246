using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Teams;

public sealed class When_a_card_looks_different_for_some : IAsyncLifetime
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string View = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"yours"}]}""";

    private static readonly DemoPerson Priya = HarbourAndPine.InTeams.Single(person => person.FirstName == "Priya");
    private static readonly DemoPerson Ronan = HarbourAndPine.InTeams.Single(person => person.FirstName == "Ronan");

    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_client_of_whom_it_lists_asks_by_itself_and_shows_what_comes()
    {
        var id = await PostAsync(Card($"\"{Priya.Mri}\""));
        app.Bot.Next($$"""{"statusCode":200,"type":"{{CardType}}","value":{{View}}}""");

        (await RefreshAsync(Priya, id)).Is("changed").ShouldBeTrue();

        var value = (await app.Bot.HearAsync()).Json.At("value")!.Value;
        value.Text("trigger").ShouldBe("automatic");
        value.At("action")!.Value.Text("verb").ShouldBe("issue.view");
        value.At("action")!.Value.At("data")!.Value.ToString().ShouldBe("""{"value":"7"}""");
        (await SeenAsync(Priya)).At("viewCard")!.Value.ToString().ShouldBe(View);
        (await SeenAsync(Ronan)).At("viewCard").ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_else_is_asked_for_and_with_an_empty_list_nobody_at_all()
    {
        var listed = await PostAsync(Card($"\"{Priya.Mri}\""));
        var empty = await PostAsync(Card(""));

        (await RefreshAsync(Ronan, listed)).Is("changed").ShouldBeFalse();
        (await RefreshAsync(Priya, empty)).Is("changed").ShouldBeFalse();
        app.Bot.HeardNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task An_edit_takes_the_view_away_and_it_is_asked_for_anew()
    {
        var id = await PostAsync(Card($"\"{Priya.Mri}\""));
        app.Bot.Next($$"""{"statusCode":200,"type":"{{CardType}}","value":{{View}}}""");
        await RefreshAsync(Priya, id);

        await app.TeamsAsync(
            HttpMethod.Put,
            $"/v3/conversations/{Uri.EscapeDataString(HarbourAndPine.TeamsChannelId)}/activities/{id}",
            Activity(Card($"\"{Priya.Mri}\""))
        );

        (await SeenAsync(Priya)).At("viewCard").ShouldBeNull();
        (await SeenAsync(Priya)).At("revision")!.Value.GetInt32().ShouldBe(1);
    }

    private static string Card(string userIds) =>
        $$"""
            {"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"everybody's"}],
             "refresh":{"action":{"type":"Action.Execute","title":"r","verb":"issue.view","data":{"value":"7"} },"userIds":[{{userIds}}] } }
            """;

    private static string Activity(string card) =>
        $$"""{"type":"message","attachments":[{"contentType":"{{CardType}}","content":{{card}} }]}""";

    private async Task<string> PostAsync(string card)
    {
        var response = await app.PostAsync(HarbourAndPine.TeamsChannelId, Activity(card));
        return JsonElement.Parse(await response.Content.ReadAsStringAsync()).Text("id")!;
    }

    private Task<JsonElement> RefreshAsync(DemoPerson person, string messageId) =>
        app.PageAsync(
            "teams/refresh",
            new
            {
                user = person.AadId,
                conversation = HarbourAndPine.TeamsChannelId,
                messageId,
            }
        );

    private async Task<JsonElement> SeenAsync(DemoPerson person) => (await app.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, person))[0];
}
