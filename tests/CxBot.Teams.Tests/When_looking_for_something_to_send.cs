using System.Net;
using System.Text.Json.Nodes;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_looking_for_something_to_send : IAsyncLifetime
{
    private const string Ana = """{ "id": "29:ana", "name": "Ana Ruiz", "aadObjectId": "7c1e0f52-40a8-4c27-9d6a-8b1d2e3f4a01" }""";

    private RunningBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync();
        await bot.DeliverAsync(Recorded.Channel("""{ "type": "message", "text": "help" }"""));
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Before_the_first_letter_there_is_a_list_with_previews_and_cards_without_buttons()
    {
        var result = await SearchAsync("findStory", """{ "name": "initialRun", "value": "true" }""");

        result["type"]!.GetValue<string>().ShouldBe("result");
        result["attachmentLayout"]!.GetValue<string>().ShouldBe("list");
        var first = result["attachments"]!.AsArray()[0]!;
        first["contentType"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.card.adaptive");
        first["content"]!["type"]!.GetValue<string>().ShouldBe("AdaptiveCard");
        first["content"]!.ToJsonString().ShouldNotContain("ActionSet");
        first["preview"]!["contentType"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.card.thumbnail");
        first["preview"]!["content"]!["title"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Markup_in_a_preview_is_text()
    {
        await bot.DeliverAsync(
            Recorded.Channel(
                """
                {
                  "type": "message",
                  "id": "1763632800124",
                  "text": "<at>CxBot</at> kudos <at>ben</at> for &lt;b&gt;driving&lt;/b&gt; the forgotten parcel over",
                  "entities": [
                    { "type": "mention", "mentioned": { "id": "28:bot", "name": "CxBot" }, "text": "<at>CxBot</at>" },
                    { "type": "mention", "mentioned": { "id": "29:ben", "name": "ben" }, "text": "<at>ben</at>" }
                  ]
                }
                """
            )
        );

        var found = (await SearchAsync("findKudos", """{ "name": "words", "value": "ben" }"""))["attachments"]!.AsArray();

        var preview = found.ShouldHaveSingleItem()!["preview"]!["content"]!;
        preview["text"]!.GetValue<string>().ShouldContain("&lt;b>driving&lt;/b>");
        found[0]!["content"]!.ToJsonString().ShouldNotContain("<at>");
    }

    [Theory]
    [InlineData("findIssue", """{ "name": "words", "value": "CX-99" }""")]
    [InlineData("findSomethingElse", """{ "name": "words", "value": 7 }""")]
    public async Task Finding_nothing_is_said_in_a_line(string search, string parameter)
    {
        var result = await SearchAsync(search, parameter);

        result["type"]!.GetValue<string>().ShouldBe("message");
        result["text"]!.GetValue<string>().ShouldStartWith("Nothing found");
    }

    [Fact]
    public async Task Whom_nobody_vouches_for_as_a_colleague_finds_nothing()
    {
        var stranger = """{ "id": "29:eve", "name": "Eve", "aadObjectId": "99999999-40a8-4c27-9d6a-8b1d2e3f4a01" }""";

        (await SearchAsync("findStory", """{ "name": "initialRun", "value": "true" }""", stranger))["type"]!
            .GetValue<string>()
            .ShouldBe("message");
    }

    [Fact]
    public async Task A_payload_of_the_wrong_shape_is_refused()
    {
        using var response = await bot.DeliverAsync(
            Recorded.Channel("""{ "type": "invoke", "name": "composeExtension/query", "value": { "parameters": 1 } }""")
        );

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<JsonNode> SearchAsync(string search, string parameter, string? from = null) =>
        (
            await bot.InvokeAsync(
                Recorded.Channel(
                    $$"""
                    { "type": "invoke", "name": "composeExtension/query", "from": {{from ?? Ana}},
                      "value": { "commandId": "{{search}}", "parameters": [ {{parameter}} ], "queryOptions": { "skip": 0, "count": 25 } } }
                    """
                )
            )
        )["composeExtension"]!;
}
