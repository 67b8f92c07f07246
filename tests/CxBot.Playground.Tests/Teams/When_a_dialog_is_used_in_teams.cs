using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Tests.Teams;

public sealed class When_a_dialog_is_used_in_teams : IAsyncLifetime
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string Shown = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"taken"}]}""";

    private static readonly DemoPerson Priya = HarbourAndPine.InTeams.Single(person => person.FirstName == "Priya");
    private static readonly DemoPerson Ronan = HarbourAndPine.InTeams.Single(person => person.FirstName == "Ronan");

    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_message_action_opens_a_dialog_and_sends_it()
    {
        await SayAsync("the parcel for Pine Street is <broken>", HarbourAndPine.TeamsChannelId);
        var message = (await app.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, Ronan))[0].Text("id")!;
        app.Bot.Next(
            $$$"""{"task":{"type":"continue","value":{"title":"Report","card":{"contentType":"{{{CardType}}}","content":{{{Shown}}} } } } }"""
        );
        var opened = await app.PageAsync("teams/message-action", OnMessage(message, null));
        var sent = await app.PageAsync("teams/task/submit", OnMessage(message, new { title = "broken" }));

        opened.At("task")!.Value.Text("title").ShouldBe("Report");
        sent.Is("closed").ShouldBeTrue();
        var fetch = (await app.Bot.HearAsync()).Json;
        fetch.Text("name").ShouldBe("composeExtension/fetchTask");
        var payload = fetch.At("value")!.Value.At("messagePayload")!.Value;
        payload.At("body")!.Value.Text("content").ShouldBe("<p>the parcel for Pine Street is &lt;broken&gt;</p>");
        payload.At("from")!.Value.At("user")!.Value.Text("id").ShouldBe(Priya.AadId);
        var submit = (await app.Bot.HearAsync()).Json;
        submit.Text("name").ShouldBe("composeExtension/submitAction");
        submit.At("value")!.Value.At("data")!.Value.Text("title").ShouldBe("broken");
    }

    [Fact]
    public async Task Choices_are_asked_of_the_bot()
    {
        app.Bot.Next(
            """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[{"title":"Ronan","value":"6"}]}}"""
        );
        var answer = await app.PageAsync(
            "teams/search",
            new
            {
                user = Priya.AadId,
                conversation = Priya.TeamsChat,
                dataset = "cxbot/people",
                query = "ro",
            }
        );

        answer.At("results")!.Value[0].Text("value").ShouldBe("6");
        (await app.Bot.HearAsync()).Json.At("value")!.Value.Text("queryText").ShouldBe("ro");
    }

    [Fact]
    public async Task What_a_search_finds_becomes_a_message_of_the_persons_own()
    {
        app.Bot.Next(
            $$$"""{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[{"contentType":"{{{CardType}}}","content":{{{Shown}}},"preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"CX-1"}} }]} }"""
        );
        var answer = await app.PageAsync("teams/find", Find("parcel"));
        var found = answer.At("found")!.Value[0];
        await app.PageAsync(
            "teams/insert",
            new
            {
                user = Priya.AadId,
                conversation = HarbourAndPine.TeamsChannelId,
                card = found.At("content"),
            }
        );

        var query = (await app.Bot.HearAsync()).Json;
        query.Text("name").ShouldBe("composeExtension/query");
        query.At("value")!.Value.At("parameters")!.Value[0].Text("value").ShouldBe("parcel");
        var message = (await app.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, Ronan))[0];
        message.Text("from").ShouldBe(Priya.AadId);
        message.At("card")!.Value.At("body")!.Value[0].Text("text").ShouldBe("taken");
    }

    [Theory]
    [InlineData("""{"composeExtension":{"type":"message","text":"Nothing found."}}""", "nothing", "Nothing found.")]
    [InlineData("""{"composeExtension":{"type":"result","attachments":[]}}""", "error", "Something went wrong. Please try again.")]
    [InlineData("""{"task":{"type":"message","value":"x"}}""", "error", "Something went wrong. Please try again.")]
    public async Task A_search_without_a_list_says_so(string answered, string part, string sentence)
    {
        app.Bot.Next(answered);

        (await app.PageAsync("teams/find", Find(""))).Text(part).ShouldBe(sentence);

        (await app.Bot.HearAsync()).Json.At("value")!.Value.At("parameters")!.Value[0].Text("name").ShouldBe("initialRun");
    }

    private static object Find(string words) =>
        new
        {
            user = Priya.AadId,
            conversation = HarbourAndPine.TeamsChannelId,
            commandId = "findIssue",
            words,
        };

    private static object OnMessage(string messageId, object? data) =>
        new
        {
            user = Ronan.AadId,
            conversation = HarbourAndPine.TeamsChannelId,
            messageId,
            commandId = "report_issue",
            data,
        };

    private Task<JsonElement> SayAsync(string text, string conversation) =>
        app.PageAsync(
            "teams/say",
            new
            {
                user = Priya.AadId,
                conversation,
                text,
            }
        );
}
