using System.Net.Http.Json;
using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Teams;

public sealed class When_a_card_button_is_pressed : IAsyncLifetime
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string Shown = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"taken"}]}""";

    private static readonly DemoPerson Priya = HarbourAndPine.InTeams.Single(person => person.FirstName == "Priya");
    private static readonly DemoPerson Ronan = HarbourAndPine.InTeams.Single(person => person.FirstName == "Ronan");

    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_card_in_the_answer_is_shown_to_the_one_who_pressed()
    {
        app.Bot.Next($$"""{"statusCode":200,"type":"{{CardType}}","value":{{Shown}}}""");
        var answer = await PressAsync(await PostCardAsync());

        answer.At("card")!.Value.ToString().ShouldBe(Shown);
        (await app.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, Priya))[0].At("viewCard")!.Value.ToString().ShouldBe(Shown);
        (await app.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, Ronan))[0].At("viewCard").ShouldBeNull();
    }

    [Fact]
    public async Task Inputs_are_merged_into_the_data_and_win()
    {
        var id = await PostCardAsync();
        await PressAsync(id);

        var invoke = (await app.Bot.HearAsync()).Json;
        invoke.Text("name").ShouldBe("adaptiveCard/action");
        invoke.Text("replyToId").ShouldBe(id);
        var action = invoke.At("value")!.Value.At("action")!.Value;
        action.Text("verb").ShouldBe("issue.take");
        action.At("data")!.Value.ToString().ShouldBe("""{"value":"7","note":"typed"}""");
        invoke.At("value")!.Value.Text("trigger").ShouldBe("manual");
    }

    [Fact]
    public async Task A_message_in_the_answer_is_a_toast()
    {
        app.Bot.Next("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Noted."}""");

        (await PressAsync(await PostCardAsync())).Text("toast").ShouldBe("Noted.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"a","message":"b"}}""")]
    [InlineData(
        """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Marquee"}]}}"""
    )]
    public async Task What_teams_cannot_use_went_wrong_for_the_person(string answer)
    {
        app.Bot.Next(answer);

        (await PressAsync(await PostCardAsync())).Text("error").ShouldBe("Something went wrong. Please try again.");
    }

    [Fact]
    public async Task A_submit_is_a_message_without_words()
    {
        var id = await PostCardAsync();
        await PressAsync(id, """{"type":"Action.Submit","data":{"value":"7"}}""");

        var activity = (await app.Bot.HearAsync()).Json;
        activity.Text("type").ShouldBe("message");
        activity.At("text").ShouldBeNull();
        activity.Text("replyToId").ShouldBe(id);
        activity.At("value")!.Value.Text("value").ShouldBe("7");
    }

    private Task<JsonElement> PressAsync(
        string messageId,
        string action = """{"type":"Action.Execute","verb":"issue.take","data":{"value":"7","note":"old"}}"""
    ) =>
        app.PageAsync(
            "teams/press",
            new
            {
                user = Priya.AadId,
                conversation = HarbourAndPine.TeamsChannelId,
                messageId,
                action = JsonElement.Parse(action),
                inputs = new { note = "typed" },
            }
        );

    private async Task<string> PostCardAsync()
    {
        var response = await app.PostAsync(
            HarbourAndPine.TeamsChannelId,
            $$"""{"type":"message","attachments":[{"contentType":"{{CardType}}","content":{"type":"AdaptiveCard","version":"1.5","body":[]} }]}"""
        );
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).Text("id")!;
    }
}
