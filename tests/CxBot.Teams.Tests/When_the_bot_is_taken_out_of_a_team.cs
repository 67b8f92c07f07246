using CxBot.Core.Outbox;
using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_the_bot_is_taken_out_of_a_team
{
    [Fact]
    public async Task It_has_left_every_channel_of_the_team_and_no_other()
    {
        await using var bot = await RunningBot.StartAsync();
        foreach (
            var (channel, team) in new[]
            {
                ("19:one@thread.tacv2", "19:team@thread.tacv2"),
                ("19:two@thread.tacv2", "19:team@thread.tacv2"),
                ("19:three@thread.tacv2", "19:other@thread.tacv2"),
            }
        )
            await DeliverAsync(bot, """ "type": "installationUpdate", "action": "add" """, channel, team);

        await DeliverAsync(bot, """ "type": "installationUpdate", "action": "remove" """, "19:team@thread.tacv2", "19:team@thread.tacv2");

        bot.Read(db => db.Channels.Where(channel => channel.IsActive).Select(channel => channel.ExternalId).ToList())
            .ShouldBe(["19:three@thread.tacv2"]);
        (await PostAsync(bot, "19:two@thread.tacv2")).ShouldBeOfType<Delivery.Refused>().Because.ShouldBe(RefusedBecause.Conversation);
        (await PostAsync(bot, "19:three@thread.tacv2")).ShouldBeOfType<Delivery.Sent>();
    }

    private static Task<Delivery> PostAsync(RunningBot bot, string channel) =>
        bot.Sender.PostAsync(
            new Destination(Recorded.Tenant, channel),
            Core.Chat.Card.Of(Core.Chat.Text.Typed("Hello")),
            Core.Chat.Reader.Default,
            "r",
            default
        );

    private static async Task DeliverAsync(RunningBot bot, string news, string channel, string team) =>
        (
            await bot.DeliverAsync(
                Recorded.Channel(
                    $$"""
                    { {{news}}, "id": "{{channel}}-{{news.Length}}",
                      "conversation": { "id": "{{channel}}", "conversationType": "channel", "tenantId": "{{Recorded.Tenant}}", "isGroup": true },
                      "channelData": { "tenant": { "id": "{{Recorded.Tenant}}" }, "channel": { "id": "{{channel}}" }, "team": { "id": "{{team}}", "name": "Parcels" } } }
                    """
                )
            )
        ).EnsureSuccessStatusCode();
}
