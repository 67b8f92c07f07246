using System.Net;
using CxBot.Teams.Tests.Support;
using CxBot.Teams.Trust;
using CxBot.Teams.Wire;
using Microsoft.Extensions.Options;

namespace CxBot.Teams.Tests;

public sealed class When_a_stranger_calls
{
    private const string Help = """{ "type": "message", "text": "help" }""";

    [Fact]
    public async Task Without_a_token_nothing_runs()
    {
        await using var bot = await RunningBot.StartAsync();

        (await bot.SendAsync(bot.WithServiceUrl(Recorded.Personal(Help)), token: null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Read(db => db.Receipts.Count() + db.People.Count() + db.AdapterNotes.Count()).ShouldBe(0);
    }

    [Fact]
    public async Task With_a_token_for_another_address_nothing_runs()
    {
        await using var bot = await RunningBot.StartAsync();
        var token = bot.Keys.Token(DateTimeOffset.FromUnixTimeSeconds(bot.Now()));

        (await bot.SendAsync(bot.WithServiceUrl(Recorded.Personal(Help)), token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        bot.Read(db => db.Receipts.Count() + db.AdapterNotes.Count()).ShouldBe(0);
    }

    [Fact]
    public async Task Our_token_leaves_for_hosts_on_the_list_only()
    {
        await using var bot = await RunningBot.StartAsync(settings: ("Teams:AllowedServiceHosts:0", "smba.trafficmanager.net"));

        (await bot.DeliverAsync(Recorded.Personal(Help))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        bot.Connector.Calls.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_genuine_token_from_another_tenant_lets_nobody_in()
    {
        await using var bot = await RunningBot.StartAsync(settings: ("Teams:TenantId", "0d6c1f7a-93b4-4f0e-a1c8-7e5d2b9f4c36"));

        (await bot.DeliverAsync(Recorded.Personal(Help))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        bot.Read(db => db.Receipts.Count() + db.People.Count() + db.AdapterNotes.Count()).ShouldBe(0);
    }

    [Fact]
    public void While_no_tenant_is_configured_nobody_is_let_in()
    {
        var options = Options.Create(new TeamsOptions());

        new AllowedTenants(options).Allow(new Activity { Conversation = new ConversationAccount { TenantId = "" } }).ShouldBeFalse();
        new AllowedTenants(options)
            .Allow(new Activity { Conversation = new ConversationAccount { TenantId = Recorded.Tenant } })
            .ShouldBeFalse();
    }

    [Fact]
    public async Task Of_several_tenants_each_is_let_in_and_no_other()
    {
        await using var bot = await RunningBot.StartAsync(
            settings: [("Teams:AllowedTenants:0", "0d6c1f7a-93b4-4f0e-a1c8-7e5d2b9f4c36"), ("Teams:AllowedTenants:1", Recorded.Tenant)]
        );
        const string Elsewhere = "7b0e4c7e-0000-4f0e-a1c8-7e5d2b9f4c36";

        (await bot.DeliverAsync(Recorded.Personal(Help))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await bot.DeliverAsync(Recorded.Personal(Help).Replace(Recorded.Tenant, Elsewhere, StringComparison.Ordinal))).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (
            await bot.DeliverAsync(
                Recorded.Personal($$"""{ "type": "message", "text": "help", "channelData": { "tenant": { "id": "{{Elsewhere}}" } } }""")
            )
        ).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "it names two tenants");
    }

    [Fact]
    public async Task Our_own_tenant_is_let_in_however_it_is_spelt()
    {
        await using var bot = await RunningBot.StartAsync(settings: ("Teams:TenantId", Recorded.Tenant.ToUpperInvariant()));

        (await bot.DeliverAsync(Recorded.Personal(Help))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("""{ "from": 5 }""", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.Forbidden)]
    public async Task What_is_no_activity_is_refused(string body, HttpStatusCode status)
    {
        await using var bot = await RunningBot.StartAsync();

        (await bot.SendAsync(body, bot.Keys.Token(DateTimeOffset.FromUnixTimeSeconds(bot.Now())))).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_refused()
    {
        await using var bot = await RunningBot.StartAsync();
        var token = bot.Keys.Token(DateTimeOffset.FromUnixTimeSeconds(bot.Now()));

        var response = await bot.SendAsync($$"""{ "text": "{{new string('x', 1_000_001)}}" }""", token);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task While_the_keys_cannot_be_had_Teams_is_asked_to_come_again()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Keys.IsBroken = true;

        (await bot.DeliverAsync(Recorded.Personal(Help))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Not_configured_it_refuses_everybody()
    {
        await using var bot = await RunningBot.StartAsync(settings: [("Teams:AppId", ""), ("Teams:ClientSecret", "")]);

        (await bot.DeliverAsync(Recorded.Personal(Help))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task In_development_a_program_of_this_machine_may_be_let_in()
    {
        await using var bot = await RunningBot.StartAsync(
            "Development",
            ("Teams:AllowUnauthenticatedLoopback", "true"),
            ("Teams:AppId", ""),
            ("Teams:ClientSecret", "")
        );

        (await bot.SendAsync(bot.WithServiceUrl(Recorded.Personal("""{ "type": "typing" }""")), token: null)).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
        (await bot.SendAsync(Recorded.Personal(Help), token: null)).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden,
            "its service is elsewhere"
        );
        (await bot.SendAsync(bot.WithServiceUrl(Recorded.Personal(Help)), token: "a.b.c")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await bot.SendAsync(bot.WithServiceUrl(Recorded.Personal(Help)), token: null, "text/plain")).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized,
            "a web page could send that"
        );
    }

    [Fact]
    public async Task In_production_nobody_may()
    {
        var start = () => RunningBot.StartAsync("Production", ("Teams:AllowUnauthenticatedLoopback", "true"));

        (await start.ShouldThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>()).Message.ShouldContain("Development only");
    }
}
