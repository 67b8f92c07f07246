using System.Net;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Slack.Installing;
using CxBot.Slack.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Slack.Tests;

public sealed class When_an_installation_ends : IAsyncLifetime
{
    private readonly SlackStage stage = InstallStage.Make();

    public async Task InitializeAsync()
    {
        await stage.InitializeAsync();
        stage.Grant();
        await stage.InstallAsync();
        await stage.Slack.NextAsync("chat.postMessage");
        stage.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    public Task DisposeAsync() => stage.DisposeAsync();

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["U5"],"bot":["UBOT-T1"]}}""")]
    public async Task Its_token_is_deleted_its_lane_stops_and_its_data_stays(string happened)
    {
        (await stage.HappensAsync(happened)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var kept = await stage.ReadAsync(db => db.Installations.SingleAsync());
        (kept.Token, kept.RenewalToken).ShouldBe(("", ""));
        (await stage.ReadAsync(db => db.Workspaces.SingleAsync())).StoppedAt.ShouldNotBeNull();
        (await stage.ReadAsync(db => db.People.AnyAsync(person => person.IsAdministrator))).ShouldBeTrue();
    }

    [Fact]
    public async Task Tokens_of_people_are_not_the_bots()
    {
        await stage.HappensAsync("""{"type":"tokens_revoked","tokens":{"oauth":["UBOT-T1"],"bot":["U5"]}}""");

        (await stage.ReadAsync(db => db.Installations.SingleAsync())).EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task News_of_an_end_that_come_after_the_next_installation_mean_nothing()
    {
        await stage.HappensAsync("""{"type":"app_uninstalled"}""", at: stage.Clock.GetUtcNow().AddMinutes(-10));

        (await stage.ReadAsync(db => db.Installations.SingleAsync())).EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Installed_again_it_says_what_waited()
    {
        await stage.HappensAsync("""{"type":"app_uninstalled"}""");
        await stage.SayAsync("still true");
        stage.Grant(token: "xoxb-again");

        await stage.InstallAsync();

        SlackCall said;
        do said = await stage.Slack.NextAsync("chat.postMessage");
        while (said["text"] != "still true");
        said.Authorization.ShouldBe("Bearer xoxb-again");
    }

    [Fact]
    public async Task A_workspace_whose_token_works_after_all_sends_again()
    {
        await stage.Get<WorkspaceStops>().StopAsync("slack", "T1", "accesslimited", default);
        await stage.SayAsync("still true");

        await stage.Get<IEnumerable<IScheduledTask>>().OfType<TendTokens>().Single().RunAsync(default);

        (await stage.Slack.NextAsync("chat.postMessage"))["text"].ShouldBe("still true");
    }
}
