using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using CxBot.Playground.Slack.BlockKit;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Tests.Support;
using CxBot.Slack.Wire;
using CxBot.Slack.Wire.Blocks;
using FsCheck;
using FsCheck.Fluent;

namespace CxBot.Slack.Tests;

public sealed partial class When_drawing_anything_at_all
{
    private static readonly Reader Ana = new("en", "Europe/Vienna", ImmutableDictionary<long, string>.Empty);

    [Fact]
    public void A_message_keeps_every_limit() =>
        Prop.ForAll<int>(seed =>
            {
                var content = CardRenderer.Message(new RandomChat(seed).Card(), Ana);

                Encoding.UTF8.GetByteCount(content.Text).ShouldBeInRange(1, 3900);
                if (content.Blocks is not { } blocks)
                    return;
                var wire = JsonSerializer.SerializeToElement(blocks, SlackJson.Default.Blocks);
                BlockKitRules.CheckBlocks(wire, 50);
                Blocks.Check(wire, Surface.Message).ShouldBeEmpty();
                BlockSize.Of(blocks).ShouldBeLessThanOrEqualTo(20_000);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_Home_tab_keeps_every_limit() =>
        Prop.ForAll<int>(seed =>
            {
                var view = JsonSerializer.SerializeToElement(CardRenderer.Home(new RandomChat(seed).Card(), Ana), SlackJson.Default.View);

                BlockKitRules.CheckBlocks(view.GetProperty("blocks"), 100);
                Views.Check(view, Surface.Home).ShouldBeEmpty();
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_private_answer_in_a_window_keeps_every_limit() =>
        Prop.ForAll<int>(seed =>
            {
                var origin = new FormOrigin("", AddressKind.Personal, null) { WayBack = new string('w', Math.Abs(seed % 500)) };
                var modal = CardRenderer.Modal(new RandomChat(seed).Card(), origin, Ana);

                var view = JsonSerializer.SerializeToElement(modal, SlackJson.Default.View);
                BlockKitRules.CheckModalCard(view);
                Views.Check(view, Surface.Modal).ShouldBeEmpty();
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_modal_keeps_every_limit() =>
        Prop.ForAll<int>(seed =>
            {
                var origin = new FormOrigin("C1", AddressKind.Channel, "1700000000.000100", Revision: Math.Abs(seed % 3));
                var modal = FormRenderer.Modal(new RandomChat(seed).Form() with { Id = "issue.report" }, origin, Ana);

                var view = JsonSerializer.SerializeToElement(modal, SlackJson.Default.View);
                BlockKitRules.CheckModal(view);
                Views.Check(view, Surface.Modal).ShouldBeEmpty();
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_that_is_drawn_is_parsed_as_markup() =>
        Prop.ForAll<int>(seed =>
            {
                var content = CardRenderer.Message(new RandomChat(seed).Card(), Ana);

                content.Text.ShouldNotContain('<');
                var quiet = (content.Blocks ?? []).OfType<ContextBlock>().SelectMany(block => block.Elements).ToList();
                foreach (var line in quiet.Where(line => line.Type == "mrkdwn"))
                    Date().Replace(line.Text, "").ShouldNotContain('<');
                var others = (content.Blocks ?? []).Where(block => block is not ContextBlock).ToList();
                JsonSerializer.Serialize(others, SlackJson.Default.Blocks).ShouldNotContain("\"mrkdwn\"");
            })
            .QuickCheckThrowOnFailure();

    [GeneratedRegex(@"<!date\^\d+\^[^|<>]+\|[^<>]+>")]
    private static partial Regex Date();
}
