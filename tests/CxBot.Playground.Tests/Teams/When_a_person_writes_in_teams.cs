using System.Net.Http.Json;
using System.Text.Json;
using CxBot.Playground.Demo;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Playground.Tests.Teams;

public sealed class When_a_person_writes_in_teams : IAsyncLifetime
{
    private static readonly DemoPerson Priya = HarbourAndPine.InTeams.Single(person => person.FirstName == "Priya");
    private static readonly DemoPerson Ronan = HarbourAndPine.InTeams.Single(person => person.FirstName == "Ronan");

    private PlaygroundApp app = null!;

    public async Task InitializeAsync() => app = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_activity_comes_with_a_token_that_the_published_keys_verify()
    {
        await SayAsync("good morning", Priya.TeamsChat);
        var request = await app.Bot.HearAsync();

        var metadata = await app.Http.GetFromJsonAsync<JsonElement>(app.Configuration["Teams:OpenIdMetadataUrl"]);
        var keys = await app.Http.GetStringAsync(metadata.Text("jwks_uri"));
        JsonElement.Parse(keys).At("keys")!.Value[0].At("endorsements")!.Value[0].GetString().ShouldBe("msteams");
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            request.Headers["Authorization"]["Bearer ".Length..],
            new TokenValidationParameters
            {
                ValidIssuer = app.Configuration["Teams:Issuer"],
                ValidAudience = app.Configuration["Teams:AppId"],
                IssuerSigningKeys = new JsonWebKeySet(keys).GetSigningKeys(),
                ValidAlgorithms = ["RS256"],
                LifetimeValidator = (from, until, _, _) => from <= app.Clock.GetUtcNow() && until > app.Clock.GetUtcNow(),
            }
        );
        result.IsValid.ShouldBeTrue(result.Exception?.Message);
        result.Claims["serviceurl"].ShouldBe(request.Json.Text("serviceUrl"));
        request.Json.Text("serviceUrl").ShouldBe($"{app.Http.BaseAddress!.ToString().TrimEnd('/')}/playground/teams");
    }

    [Fact]
    public async Task In_a_chat_all_is_heard_and_nobody_can_be_mentioned()
    {
        await SayAsync($"kudos @{Ronan.Name} for < & >", Priya.TeamsChat);

        var activity = (await app.Bot.HearAsync()).Json;
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

        var activity = (await app.Bot.HearAsync()).Json;
        app.Bot.HeardNothing.ShouldBeTrue();
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
        app.Bot.Next(500);
        await SayAsync("good morning", Priya.TeamsChat);

        var first = (await app.Bot.HearAsync()).Json.Text("id");
        (await app.Bot.HearAsync()).Json.Text("id").ShouldBe(first);
        app.Bot.HeardNothing.ShouldBeTrue();
    }

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
