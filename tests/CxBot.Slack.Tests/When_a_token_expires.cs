using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Slack.Installing;
using CxBot.Slack.Tests.Support;
using CxBot.Slack.Wire;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Slack.Tests;

public sealed class When_a_token_expires : IAsyncLifetime
{
    private readonly SlackStage stage = InstallStage.Make();

    public async Task InitializeAsync()
    {
        await stage.InitializeAsync();
        stage.Grant(more: ""","expires_in":43200,"refresh_token":"xoxe-1-first" """);
        await stage.InstallAsync();
        stage.Slack.Answer(
            "oauth.v2.access",
            """{"ok":true,"access_token":"xoxb-next","refresh_token":"xoxe-1-next","expires_in":43200,"team":{"id":"T1"}}"""
        );
    }

    public Task DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task It_is_renewed_two_hours_before()
    {
        stage.Clock.Advance(TimeSpan.FromHours(9.9));
        await TendAsync();
        Renewals().ShouldBe(0);

        stage.Clock.Advance(TimeSpan.FromHours(0.2));
        await TendAsync();
        await TendAsync();

        Renewals().ShouldBe(1);
        var call = stage.Slack.Calls.Last(call => call.Method == "oauth.v2.access");
        (call["grant_type"], call["refresh_token"]).ShouldBe(("refresh_token", "xoxe-1-first"));
        (await stage.Get<SlackInstallations>().TokenAsync("T1", default)).ShouldBe("xoxb-next");
    }

    [Fact]
    public async Task A_call_that_comes_too_late_is_made_again_with_the_next_token_and_many_renew_once()
    {
        stage.Slack.Answer(
            "chat.delete",
            call =>
                FakeSlack.Json(call.Authorization == "Bearer xoxb-next" ? """{"ok":true}""" : """{"ok":false,"error":"token_expired"}""")
        );

        var calls = Enumerable.Range(0, 8).Select(_ => Task.Run(CallAsync)).ToList();
        // Who renews waits for no clock; whoever comes second looks each second, and gives up after ten.
        await Task.WhenAny(calls).WaitAsync(TimeSpan.FromSeconds(20));
        while (!calls.TrueForAll(call => call.IsCompleted))
        {
            await Task.WhenAny(Task.WhenAll(calls), stage.Clock.SomebodyWaitsAsync(TimeSpan.FromSeconds(1)));
            stage.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        (await Task.WhenAll(calls)).ShouldAllBe(answer => answer.Ok);
        Renewals().ShouldBe(1);
    }

    [Fact]
    public async Task A_renewal_that_Slack_refuses_ends_the_installation()
    {
        stage.Slack.Answer("chat.delete", """{"ok":false,"error":"token_expired"}""");
        stage.Slack.Answer("oauth.v2.access", """{"ok":false,"error":"invalid_refresh_token"}""");

        var refused = await Should.ThrowAsync<SlackException>(CallAsync);

        SlackErrors.Delivery(refused).ShouldBe(new Delivery.Refused("token_expired", RefusedBecause.Workspace));
    }

    [Fact]
    public async Task A_renewal_that_Slack_can_not_do_just_now_is_tried_again()
    {
        stage.Slack.Answer("chat.delete", """{"ok":false,"error":"token_expired"}""");
        stage.Slack.Answer("oauth.v2.access", """{"ok":false,"error":"service_unavailable"}""");

        var refused = await Should.ThrowAsync<SlackException>(CallAsync);

        SlackErrors.Delivery(refused).ShouldBeOfType<Delivery.Later>();
        (await stage.ReadAsync(db => db.Installations.SingleAsync())).RenewingUntil.ShouldBeNull();
    }

    [Fact]
    public async Task While_another_node_renews_this_one_waits_for_what_it_gets()
    {
        var kept = stage.Get<Installations>();
        var seen = (await kept.FindAsync("slack", "T1", default))!;
        (await kept.TryBeginRenewalAsync(seen, default)).ShouldBeTrue();
        (await kept.TryBeginRenewalAsync(seen, default)).ShouldBeFalse();

        var waiting = stage.Get<SlackRenewal>().RenewAsync("T1", "xoxb-first", default);
        await stage.Clock.SomebodyWaitsAsync(TimeSpan.FromSeconds(1));
        await kept.EndRenewalAsync(seen, (stage.Get<SlackSecrets>().Protect("xoxb-theirs"), "r", null), default);
        stage.Clock.Advance(TimeSpan.FromSeconds(1));

        (await waiting).ShouldBe("xoxb-theirs");
        Renewals().ShouldBe(0);
    }

    private Task<SlackResponse> CallAsync() =>
        stage.Get<SlackClient>().CallAsync("chat.delete", "T1", [], SlackJson.Default.SlackResponse, default);

    private Task TendAsync() => stage.Get<IEnumerable<IScheduledTask>>().OfType<TendTokens>().Single().RunAsync(default);

    private int Renewals() => stage.Slack.Calls.Count(call => call.Method == "oauth.v2.access" && call["grant_type"] == "refresh_token");
}
