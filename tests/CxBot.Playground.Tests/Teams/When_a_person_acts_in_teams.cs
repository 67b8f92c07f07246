using System.Net.Http.Json;
using System.Text.Json;
using CxBot.Playground.Demo;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Playground.Tests.Teams;

public sealed class When_a_person_acts_in_teams : IAsyncLifetime
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string Shown = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"taken"}]}""";

    private static readonly DemoPerson Priya = HarbourAndPine.InTeams.Single(person => person.FirstName == "Priya");
    private static readonly DemoPerson Ronan = HarbourAndPine.InTeams.Single(person => person.FirstName == "Ronan");

    private PlaygroundApp _app = null!;

    public async Task InitializeAsync() => _app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task The_activity_comes_with_a_token_that_the_published_keys_verify()
    {
        await SayAsync("good morning", Priya.TeamsChat);
        var request = await _app.Bot.HearAsync();

        var metadata = await _app.Http.GetFromJsonAsync<JsonElement>(_app.Configuration["Teams:OpenIdMetadataUrl"]);
        var keys = await _app.Http.GetStringAsync(metadata.Text("jwks_uri"));
        JsonElement.Parse(keys).At("keys")!.Value[0].At("endorsements")!.Value[0].GetString().ShouldBe("msteams");
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            request.Headers["Authorization"]["Bearer ".Length..],
            new TokenValidationParameters
            {
                ValidIssuer = _app.Configuration["Teams:Issuer"],
                ValidAudience = _app.Configuration["Teams:AppId"],
                IssuerSigningKeys = new JsonWebKeySet(keys).GetSigningKeys(),
                ValidAlgorithms = ["RS256"],
                LifetimeValidator = (from, until, _, _) => from <= _app.Clock.GetUtcNow() && until > _app.Clock.GetUtcNow(),
            }
        );
        result.IsValid.ShouldBeTrue(result.Exception?.Message);
        result.Claims["serviceurl"].ShouldBe(request.Json.Text("serviceUrl"));
        request.Json.Text("serviceUrl").ShouldBe($"{_app.Http.BaseAddress!.ToString().TrimEnd('/')}/playground/teams");
    }

    [Fact]
    public async Task In_a_chat_all_is_heard_and_nobody_can_be_mentioned()
    {
        await SayAsync($"kudos @{Ronan.Name} for < & >", Priya.TeamsChat);

        var activity = (await _app.Bot.HearAsync()).Json;
        activity.Text("type").ShouldBe("message");
        activity.Text("text").ShouldBe($"kudos @{Ronan.Name} for &lt; &amp; &gt;");
        activity.At("conversation")!.Value.Text("conversationType").ShouldBe("personal");
        activity.At("conversation")!.Value.Text("id").ShouldBe(Priya.TeamsChat);
        activity.At("entities").Items().Select(entity => entity.Text("type")).ShouldBe(["clientInfo"]);
    }

    [Fact]
    public async Task In_the_channel_the_bot_hears_only_its_name_with_mentions_in_a_thread()
    {
        await SayAsync("good morning", HarbourAndPine.TeamsChannelId);
        await SayAsync($"@CxBot kudos @{Ronan.Name} thank you", HarbourAndPine.TeamsChannelId);

        var activity = (await _app.Bot.HearAsync()).Json;
        _app.Bot.HeardNothing.ShouldBeTrue();
        activity.Text("text").ShouldBe($"<at>CxBot</at>&nbsp;kudos <at>{Ronan.Name}</at>&nbsp;thank you\n");
        activity.At("conversation")!.Value.Text("id").ShouldBe($"{HarbourAndPine.TeamsChannelId};messageid={activity.Text("id")}");
        activity.At("channelData")!.Value.At("team")!.Value.Text("id").ShouldBe(HarbourAndPine.TeamsTeamId);
        var mentions = activity.At("entities").Items().Where(entity => entity.Text("type") is "mention");
        mentions
            .Select(entity => entity.At("mentioned")!.Value.Text("id"))
            .ShouldBe([HarbourAndPine.TeamsBotId, Ronan.Mri], ignoreOrder: true);
    }

    [Fact]
    public async Task An_activity_that_fails_comes_a_second_time_under_its_id()
    {
        _app.Bot.Next(500);
        await SayAsync("good morning", Priya.TeamsChat);

        var first = (await _app.Bot.HearAsync()).Json.Text("id");
        (await _app.Bot.HearAsync()).Json.Text("id").ShouldBe(first);
        _app.Bot.HeardNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task A_card_in_the_answer_is_shown_to_the_one_who_pressed()
    {
        _app.Bot.Next($$"""{"statusCode":200,"type":"{{CardType}}","value":{{Shown}}}""");
        var answer = await PressAsync(await PostCardAsync());

        answer.At("card")!.Value.ToString().ShouldBe(Shown);
        (await _app.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, Priya))[0].At("viewCard")!.Value.ToString().ShouldBe(Shown);
        (await _app.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, Ronan))[0].At("viewCard").ShouldBeNull();
    }

    [Fact]
    public async Task Inputs_are_merged_into_the_data_and_win()
    {
        var id = await PostCardAsync();
        await PressAsync(id);

        var invoke = (await _app.Bot.HearAsync()).Json;
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
        _app.Bot.Next("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Noted."}""");

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
        _app.Bot.Next(answer);

        (await PressAsync(await PostCardAsync())).Text("error").ShouldBe("Something went wrong. Please try again.");
    }

    [Fact]
    public async Task A_submit_is_a_message_without_words()
    {
        var id = await PostCardAsync();
        await PressAsync(id, """{"type":"Action.Submit","data":{"value":"7"}}""");

        var activity = (await _app.Bot.HearAsync()).Json;
        activity.Text("type").ShouldBe("message");
        activity.At("text").ShouldBeNull();
        activity.Text("replyToId").ShouldBe(id);
        activity.At("value")!.Value.Text("value").ShouldBe("7");
    }

    [Fact]
    public async Task A_message_action_opens_a_dialog_and_sends_it()
    {
        await SayAsync("the parcel for Pine Street is <broken>", HarbourAndPine.TeamsChannelId);
        var message = (await _app.SeenInTeamsAsync(HarbourAndPine.TeamsChannelId, Ronan))[0].Text("id")!;
        _app.Bot.Next(
            $$$"""{"task":{"type":"continue","value":{"title":"Report","card":{"contentType":"{{{CardType}}}","content":{{{Shown}}} } } } }"""
        );
        var opened = await _app.PageAsync("teams/message-action", OnMessage(message, null));
        var sent = await _app.PageAsync("teams/task/submit", OnMessage(message, new { title = "broken" }));

        opened.At("task")!.Value.Text("title").ShouldBe("Report");
        sent.Is("closed").ShouldBeTrue();
        var fetch = (await _app.Bot.HearAsync()).Json;
        fetch.Text("name").ShouldBe("composeExtension/fetchTask");
        var payload = fetch.At("value")!.Value.At("messagePayload")!.Value;
        payload.At("body")!.Value.Text("content").ShouldBe("<p>the parcel for Pine Street is &lt;broken&gt;</p>");
        payload.At("from")!.Value.At("user")!.Value.Text("id").ShouldBe(Priya.AadId);
        var submit = (await _app.Bot.HearAsync()).Json;
        submit.Text("name").ShouldBe("composeExtension/submitAction");
        submit.At("value")!.Value.At("data")!.Value.Text("title").ShouldBe("broken");
    }

    [Fact]
    public async Task Choices_are_asked_of_the_bot()
    {
        _app.Bot.Next(
            """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[{"title":"Ronan","value":"6"}]}}"""
        );
        var answer = await _app.PageAsync(
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
        (await _app.Bot.HearAsync()).Json.At("value")!.Value.Text("queryText").ShouldBe("ro");
    }

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
        _app.PageAsync(
            "teams/say",
            new
            {
                user = Priya.AadId,
                conversation,
                text,
            }
        );

    private Task<JsonElement> PressAsync(
        string messageId,
        string action = """{"type":"Action.Execute","verb":"issue.take","data":{"value":"7","note":"old"}}"""
    ) =>
        _app.PageAsync(
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
        var response = await _app.PostAsync(
            HarbourAndPine.TeamsChannelId,
            $$"""{"type":"message","attachments":[{"contentType":"{{CardType}}","content":{"type":"AdaptiveCard","version":"1.5","body":[]} }]}"""
        );
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).Text("id")!;
    }
}
