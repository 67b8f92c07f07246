using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CxBot.Playground.Demo;
using Microsoft.AspNetCore.Builder;

namespace CxBot.Playground.Tests.Page;

public sealed class When_the_playground_is_reached(SharedPlayground shared) : IClassFixture<SharedPlayground>
{
    private readonly PlaygroundApp app = shared.App;

    [Theory]
    [InlineData("rebound.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    public async Task Only_the_names_of_this_machine_are_answered(string host, HttpStatusCode status)
    {
        foreach (var path in new[] { "/playground/api/state", "/playground/slack/api/auth.test", "/Playground/teams/.well-known/keys" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = host;
            (await app.Http.SendAsync(request)).StatusCode.ShouldBe(status, path);
        }
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "own", HttpStatusCode.OK)]
    public async Task Posts_from_other_sites_are_refused(string header, string value, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/playground/api/slack/home");
        request.Content = JsonContent.Create(new { user = PlaygroundApp.Manager.SlackId });
        request.Headers.Add(header, value == "own" ? app.Http.BaseAddress!.ToString().TrimEnd('/') : value);

        (await app.Http.SendAsync(request)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public void It_never_runs_in_production()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });

        Should.Throw<InvalidOperationException>(() => builder.AddPlayground()).Message.ShouldContain("Playground__Enabled=false");
    }

    [Fact]
    public async Task The_page_hears_of_changes_and_can_resume_after_the_last_that_it_got()
    {
        var state = await app.Http.GetFromJsonAsync<JsonElement>("/playground/api/state");
        var before = state.At("seq")!.Value.GetInt64();
        await app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", "one"));
        await app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("text", "two"));

        (await ChangesAsync($"?after={before}", null, 2))
            .Select(change => change.At("seq")!.Value.GetInt64())
            .ShouldBe([before + 1, before + 2]);
        var resumed = (await ChangesAsync($"?after={before}", (before + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), 1))[
            0
        ];
        resumed.At("seq")!.Value.GetInt64().ShouldBe(before + 2);
        resumed.Text("kind").ShouldBe("slack.message");
        resumed.Text("conversation").ShouldBe(HarbourAndPine.SlackChannelId);
    }

    [Fact]
    public async Task The_page_comes_from_here_alone_and_is_sent_again_only_when_it_changed()
    {
        var page = await app.Http.GetAsync("/playground/");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/playground/");
        again.Headers.IfNoneMatch.Add(page.Headers.ETag!);

        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'self';");
        (await app.Http.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await app.Http.GetAsync("/playground")).RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/playground/");
        (await app.Http.GetAsync("/playground/..%2fappsettings.json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_reads_the_chat_of_another()
    {
        var response = await app.Http.GetAsync(
            $"/playground/api/slack/conversations/{PlaygroundApp.Colleague.SlackChat}?as={PlaygroundApp.Manager.SlackId}"
        );

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_people_are_on_both_platforms_with_one_address()
    {
        var state = await app.Http.GetFromJsonAsync<JsonElement>("/playground/api/state");
        string[] Names(string side) => [.. state.At(side)!.Value.At("people").Items().Select(person => person.Text("name")!)];

        Names("slack").Length.ShouldBe(6);
        Names("teams").Length.ShouldBe(6);
        Names("slack").Intersect(Names("teams")).Count().ShouldBe(2);
        Names("slack").Intersect(Names("teams")).ShouldContain(HarbourAndPine.Manager.Name);
    }

    [Fact]
    public async Task What_a_platform_refuses_is_shown_to_whoever_builds_the_bot()
    {
        await app.SlackAsync("chat.postMessage", ("channel", HarbourAndPine.SlackChannelId), ("blocks", """[{"type":"marquee"}]"""));

        var state = await app.Http.GetFromJsonAsync<JsonElement>("/playground/api/state");
        var notices = state.At("notices").Items().Select(notice => notice.GetString());
        notices.ShouldContain(
            "Slack refused chat.postMessage: invalid_blocks [ERROR] unsupported type: marquee [json-pointer:/blocks/0/type]"
        );
    }

    private async Task<List<JsonElement>> ChangesAsync(string query, string? lastEventId, int count)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/playground/api/changes{query}");
        if (lastEventId is not null)
            request.Headers.Add("Last-Event-ID", lastEventId);
        using var response = await app.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var changes = new List<JsonElement>();
        while (changes.Count < count)
        {
            var line = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));
            if (line!.StartsWith("data: ", StringComparison.Ordinal))
                changes.Add(JsonElement.Parse(line["data: ".Length..]));
        }

        return changes;
    }
}
