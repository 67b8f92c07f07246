using System.Net;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Slack.Installing;
using CxBot.Slack.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Slack.Tests;

public sealed class When_an_installation_ends : IAsyncLifetime
{
    private readonly SlackStage _stage = InstallStage.Make();

    public async Task InitializeAsync()
    {
        await _stage.InitializeAsync();
        _stage.Grant();
        await _stage.InstallAsync();
        await _stage.Slack.NextAsync("chat.postMessage");
        _stage.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    public Task DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["U5"],"bot":["UBOT-T1"]}}""")]
    public async Task Its_token_is_deleted_its_lane_stops_and_its_data_stays(string happened)
    {
        (await _stage.HappensAsync(happened)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var kept = await _stage.ReadAsync(db => db.Installations.SingleAsync());
        (kept.Token, kept.RenewalToken).ShouldBe(("", ""));
        (await _stage.ReadAsync(db => db.Workspaces.SingleAsync())).StoppedAt.ShouldNotBeNull();
        (await _stage.ReadAsync(db => db.People.AnyAsync(person => person.IsAdministrator))).ShouldBeTrue();
    }

    [Fact]
    public async Task Tokens_of_people_are_not_the_bots()
    {
        await _stage.HappensAsync("""{"type":"tokens_revoked","tokens":{"oauth":["UBOT-T1"],"bot":["U5"]}}""");

        (await _stage.ReadAsync(db => db.Installations.SingleAsync())).EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task News_of_an_end_that_come_after_the_next_installation_mean_nothing()
    {
        await _stage.HappensAsync("""{"type":"app_uninstalled"}""", at: _stage.Clock.GetUtcNow().AddMinutes(-10));

        (await _stage.ReadAsync(db => db.Installations.SingleAsync())).EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Installed_again_it_says_what_waited()
    {
        await _stage.HappensAsync("""{"type":"app_uninstalled"}""");
        await _stage.SayAsync("still true");
        _stage.Grant(token: "xoxb-again");

        await _stage.InstallAsync();

        SlackCall said;
        do said = await _stage.Slack.NextAsync("chat.postMessage");
        while (said["text"] != "still true");
        said.Authorization.ShouldBe("Bearer xoxb-again");
    }

    [Fact]
    public async Task A_workspace_whose_token_works_after_all_sends_again()
    {
        await _stage.Get<WorkspaceStops>().StopAsync("slack", "T1", "accesslimited", default);
        await _stage.SayAsync("still true");

        await _stage.Get<IEnumerable<IScheduledTask>>().OfType<TendTokens>().Single().RunAsync(default);

        (await _stage.Slack.NextAsync("chat.postMessage"))["text"].ShouldBe("still true");
    }
}
