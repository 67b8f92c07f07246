using System.Collections.Immutable;
using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Tests.Support;
using CxBot.Slack.Wire;
using FsCheck;
using FsCheck.Fluent;

namespace CxBot.Slack.Tests;

public sealed class When_drawing_anything_at_all
{
    private static readonly Reader Ana = new("en", "Europe/Vienna", ImmutableDictionary<long, string>.Empty);

    [Fact]
    public void A_message_keeps_every_limit() =>
        Prop.ForAll<int>(seed =>
            {
                var content = CardRenderer.Message(new RandomChat(seed).Card(), Ana);

                content.Text.Length.ShouldBeInRange(1, 3900);
                if (content.Blocks is { } blocks)
                    BlockKitRules.CheckBlocks(JsonSerializer.SerializeToElement(blocks, SlackJson.Default.Blocks), 50);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_Home_tab_keeps_every_limit() =>
        Prop.ForAll<int>(seed =>
            {
                var view = JsonSerializer.SerializeToElement(CardRenderer.Home(new RandomChat(seed).Card(), Ana), SlackJson.Default.View);

                BlockKitRules.CheckBlocks(view.GetProperty("blocks"), 100);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_modal_keeps_every_limit() =>
        Prop.ForAll<int>(seed =>
            {
                var origin = new FormOrigin("C1", AddressKind.Channel, "1700000000.000100", Revision: Math.Abs(seed % 3));
                var modal = FormRenderer.Modal(new RandomChat(seed).Form() with { Id = "issue.report" }, origin, Ana);

                BlockKitRules.CheckModal(JsonSerializer.SerializeToElement(modal, SlackJson.Default.View));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_that_is_drawn_is_parsed_as_markup() =>
        Prop.ForAll<int>(seed =>
            {
                var content = CardRenderer.Message(new RandomChat(seed).Card(), Ana);

                content.Text.ShouldNotContain('<');
                var json = content.Blocks is { } blocks ? JsonSerializer.Serialize(blocks, SlackJson.Default.Blocks) : "";
                json.ShouldNotContain("\"mrkdwn\"");
            })
            .QuickCheckThrowOnFailure();
}
