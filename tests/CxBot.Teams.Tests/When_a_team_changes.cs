using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Teams.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Teams.Tests;

public sealed class When_a_team_changes : IAsyncLifetime
{
    private const string Team = "19:team@thread.tacv2";
    private const string One = "19:one@thread.tacv2";
    private const string Two = "19:two@thread.tacv2";
    private const string Elsewhere = "19:elsewhere@thread.tacv2";
    private const string Unnamed = "19:unnamed@thread.tacv2";
    private const string Changed = """ "type": "conversationUpdate" """;

    private RunningBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync();
        foreach (var (channel, team) in new[] { (One, Team), (Two, Team), (Elsewhere, "19:other@thread.tacv2") })
            await DeliverAsync(""" "type": "installationUpdate", "action": "add" """, channel, team);
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Taken_out_the_bot_has_left_every_channel_of_it_and_no_other()
    {
        await DeliverAsync(""" "type": "installationUpdate", "action": "remove" """, Team, Team);

        bot.Read(db => db.Channels.Where(channel => channel.IsActive).Select(channel => channel.ExternalId).ToList()).ShouldBe([Elsewhere]);
        (await PostAsync(Two)).ShouldBeOfType<Delivery.Refused>().Because.ShouldBe(RefusedBecause.Conversation);
        (await PostAsync(Elsewhere)).ShouldBeOfType<Delivery.Sent>();
    }

    [Fact]
    public async Task Put_back_its_channels_take_messages_at_once()
    {
        await DeliverAsync(""" "type": "installationUpdate", "action": "remove" """, Team, Team);
        await DeliverAsync(""" "type": "installationUpdate", "action": "add", "timestamp": "2026-11-22T05:04:37Z" """, Team, Team);

        (await PostAsync(Two)).ShouldBeOfType<Delivery.Sent>();
    }

    [Fact]
    public async Task A_channel_whose_team_nobody_named_so_far_learns_it_from_the_teams_list()
    {
        await DeliverAsync(""" "type": "message", "text": "<at>CxBot</at> tip" """, Unnamed, team: null);
        bot.Connector.Instead = call =>
            call.Path == $"/_connector/v3/teams/{Uri.EscapeDataString(Team)}/conversations"
                ? (200, $$"""{ "conversations": [ { "id": "{{Team}}", "name": null }, { "id": "{{Unnamed}}", "name": "Returns" } ] }""")
                : null;
        await bot.Services.GetServices<IScheduledTask>().Single(task => task.Name == "teams-rosters").RunAsync(CancellationToken.None);

        await DeliverAsync(""" "type": "installationUpdate", "action": "remove" """, Team, Team);

        (await PostAsync(Unnamed)).ShouldBeOfType<Delivery.Refused>().Reason.ShouldBe("Uninstalled");
    }

    [Fact]
    public async Task A_press_that_lacks_the_team_does_not_make_it_forgotten()
    {
        await DeliverAsync(""" "type": "message", "text": "<at>CxBot</at> tip" """, Two, team: null);

        await DeliverAsync(""" "type": "installationUpdate", "action": "remove" """, Team, Team);

        (await PostAsync(Two)).ShouldBeOfType<Delivery.Refused>().Because.ShouldBe(RefusedBecause.Conversation);
    }

    [Theory]
    [InlineData("teamArchived", "teamUnarchived")]
    [InlineData("teamDeleted", "teamRestored")]
    public async Task Archived_or_deleted_its_channels_are_closed_until_it_is_back(string gone, string back)
    {
        await DeliverAsync(Changed, Team, Team, gone);
        var closed = Closed();
        await DeliverAsync(Changed, Team, Team, back);

        closed.ShouldContain($"conversation:{One}");
        closed.ShouldContain($"conversation:{Two}");
        closed.ShouldNotContain($"conversation:{Elsewhere}");
        Closed().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_channel_is_followed_to_its_new_name_and_its_end()
    {
        await DeliverAsync(Changed, One, Team, "channelRenamed", "Returns");
        await DeliverAsync(Changed, Two, Team, "channelDeleted");

        bot.Read(db => db.Channels.Single(channel => channel.ExternalId == One).Name).ShouldBe("Returns");
        Closed().ShouldBe([$"conversation:{Two}"]);
    }

    private List<string> Closed() =>
        bot.Read(db => db.ToldTroubles.Where(told => told.Trouble.StartsWith("conversation:")).Select(told => told.Trouble).ToList());

    private Task<Delivery> PostAsync(string channel) =>
        bot.Sender.PostAsync(new Destination(Recorded.Tenant, channel), Card.Of(Text.Typed("Hello")), Reader.Default, "r", default);

    private async Task DeliverAsync(string news, string channel, string? team, string happened = "", string name = "Parcels") =>
        (
            await bot.DeliverAsync(
                Recorded.Channel(
                    $$"""
                    { {{news}}, "id": "{{channel}}-{{news.Length}}-{{happened}}",
                      "conversation": { "id": "{{channel}}", "conversationType": "channel", "tenantId": "{{Recorded.Tenant}}", "isGroup": true },
                      "channelData": { "tenant": { "id": "{{Recorded.Tenant}}" }, "eventType": "{{happened}}",
                        "channel": { "id": "{{channel}}", "name": "{{name}}" }{{(
                        team is null ? "" : $$""", "team": { "id": "{{team}}", "name": "Parcels" }"""
                    )}} } }
                    """
                )
            )
        ).EnsureSuccessStatusCode();
}
