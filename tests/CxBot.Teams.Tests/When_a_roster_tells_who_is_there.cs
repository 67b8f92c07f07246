using CxBot.Core.Scheduling;
using CxBot.Teams.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Teams.Tests;

public sealed class When_a_roster_tells_who_is_there : IAsyncLifetime
{
    private readonly List<string> roster = ["ana", "ben", "cem"];
    private RunningBot bot = null!;
    private bool isChatEmpty;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync();
        bot.Connector.Instead = Answer;
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Added_to_a_team_the_bot_knows_everybody_in_it()
    {
        await bot.DeliverAsync(Recorded.Channel("""{ "type": "installationUpdate", "action": "add", "id": "a1" }"""));

        await RunningBot.UntilAsync(() => Names().SequenceEqual(["ana", "ben", "cem"]));
        bot.Connector.Calls.Count(call => call.Path.Contains("/pagedmembers", StringComparison.Ordinal)).ShouldBe(2, "one page has two");
        bot.Read(db => db.People.Single(person => person.Name == "cem")).Email.ShouldBe("cem@parcels.example");
        bot.Read(db => db.Identities.Select(identity => identity.ExternalId).ToList()).ShouldContain("aad-ben");
    }

    [Fact]
    public async Task Who_belongs_to_another_company_is_a_guest()
    {
        await AddedAsync();

        bot.Read(db => db.People.Where(person => person.IsGuest).Select(person => person.Name).ToList()).ShouldBe(["cem"]);
    }

    [Fact]
    public async Task Who_is_in_no_roster_any_more_has_left()
    {
        await AddedAsync();
        roster.Remove("ben");

        await ReadRostersAsync();

        Active().ShouldBe(["ana", "cem"]);
        roster.Add("ben");
        await ReadRostersAsync();
        Active().ShouldBe(["ana", "ben", "cem"]);
    }

    [Fact]
    public async Task Whose_own_chat_still_has_them_has_not_left()
    {
        await AddedAsync();
        await BenSpeaksAsync();
        roster.Remove("ben");

        await ReadRostersAsync();
        Active().ShouldContain("ben");
        isChatEmpty = true;
        await ReadRostersAsync();
        Active().ShouldNotContain("ben");
    }

    [Fact]
    public async Task Whom_it_named_first_reads_the_language_of_their_own_client()
    {
        await AddedAsync();

        await BenSpeaksAsync("de-AT");

        var ben = bot.Read(db => db.People.Single(person => person.Name == "ben"));
        (ben.Language, ben.TimeZone).ShouldBe(("de-AT", "Europe/Vienna"));
        await RunningBot.UntilAsync(() => ToBen().Count > 0);
        ToBen()[^1].Body.ShouldContain("Was du mir schreiben kannst");

        List<ConnectorCall> ToBen() =>
            [.. bot.Connector.Calls.Where(call => call.Method == "POST" && call.Path.Contains("ben-and-bot", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task Who_is_taken_out_of_the_team_has_left_at_once()
    {
        await AddedAsync();

        await bot.DeliverAsync(
            Recorded.Channel(
                """
                { "type": "conversationUpdate", "id": "m1", "membersRemoved": [ { "id": "29:cem" } ], "channelData":
                  { "tenant": { "id": "5a2f9d3e-1f0b-4c44-8f5d-2b8a9f6d7c10" }, "eventType": "teamMemberRemoved" } }
                """
            )
        );

        await RunningBot.UntilAsync(() => !Active().Contains("cem"));
    }

    [Fact]
    public async Task A_roster_that_cannot_be_read_makes_nobody_leave()
    {
        await AddedAsync();
        bot.Connector.Instead = call =>
            call.Path.Contains("/pagedmembers", StringComparison.Ordinal) ? (429, """{ "error": { "code": "Throttled" } }""") : null;

        await ReadRostersAsync();

        Active().ShouldBe(["ana", "ben", "cem"]);
    }

    private async Task AddedAsync()
    {
        await bot.DeliverAsync(Recorded.Channel("""{ "type": "installationUpdate", "action": "add", "id": "a1" }"""));
        await RunningBot.UntilAsync(() => Names().Count == 3);
    }

    private Task<HttpResponseMessage> BenSpeaksAsync(string locale = "en-GB") =>
        bot.DeliverAsync(
            Recorded.Personal(
                $$"""
                { "type": "message", "text": "help", "id": "b1", "locale": "{{locale}}", "localTimezone": "Europe/Vienna", "from": { "id": "29:ben", "name": "ben", "aadObjectId": "aad-ben" }, "conversation":
                  { "id": "a:ben-and-bot", "conversationType": "personal", "tenantId": "5a2f9d3e-1f0b-4c44-8f5d-2b8a9f6d7c10" } }
                """
            )
        );

    private Task ReadRostersAsync() =>
        bot.Services.GetServices<IScheduledTask>().Single(task => task.Name == "teams-rosters").RunAsync(CancellationToken.None);

    private List<string> Names() => bot.Read(db => db.People.Select(person => person.Name).OrderBy(name => name).ToList());

    private List<string> Active() =>
        bot.Read(db => db.People.Where(person => person.IsActive).Select(person => person.Name).OrderBy(name => name).ToList());

    private (int Status, string Body)? Answer(ConnectorCall call)
    {
        if (isChatEmpty && call.Path.Contains("ben-and-bot", StringComparison.Ordinal))
            return (404, """{ "error": { "code": "MemberNotFoundInConversation" } }""");
        if (!call.Path.Contains("/pagedmembers", StringComparison.Ordinal))
            return null;
        // Two at a time, whatever page was asked for.
        var isSecond = call.Path.Contains("continuationToken=2", StringComparison.Ordinal);
        var members = string.Join(',', roster.Skip(isSecond ? 2 : 0).Take(2).Select(Member));
        var more = !isSecond && roster.Count > 2 ? ""","continuationToken":"2" """ : "";
        return (200, $$"""{"members":[{{members}}]{{more}}}""");
    }

    private static string Member(string name) =>
        $$"""
            {"id":"29:{{name}}","aadObjectId":"{{(
                name == "ana" ? Recorded.Ana : "aad-" + name
            )}}","name":"{{name}}","email":"{{name}}@parcels.example","userRole":"user","tenantId":"{{(
                name == "cem" ? "b5d0a1f6-93c8-4b4e-8d2f-6a7c1e9f0d33" : Recorded.Tenant.ToUpperInvariant()
            )}}"}
            """;
}
