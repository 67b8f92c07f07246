using System.Collections.Immutable;
using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Tests;

public sealed class When_a_card_tells_a_time
{
    private static readonly Reader Ana = new("en", "Europe/Vienna", ImmutableDictionary<long, string>.Empty);
    private static readonly DateTime Half = new(2026, 11, 3, 9, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void Each_readers_client_writes_it_in_their_own_zone()
    {
        var content = Draw(new Paragraph(At(MomentStyle.DateAndTime)));

        JsonSerializer
            .Serialize(content.Blocks!, SlackJson.Default.Blocks)
            .ShouldBe(
                """
                [{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"Due "},{"type":"date","timestamp":1793698200,"format":"{date_short_pretty}, {time}","fallback":"Tue 3 Nov, 10:30 (Vienna)"}]}]}]
                """
            );
    }

    [Theory]
    [InlineData(MomentStyle.Time, "{time}", "10:30 (Vienna)")]
    [InlineData(MomentStyle.Date, "{date_short_pretty}", "3 Nov")]
    public void As_much_of_it_as_is_wanted(MomentStyle style, string format, string fallback)
    {
        var date = Draw(new Paragraph(At(style))).Blocks!.OfType<RichTextBlock>().Single().Elements[0].Elements.OfType<DatePart>().Single();

        (date.Format, date.Fallback).ShouldBe((format, fallback));
    }

    [Fact]
    public void A_quiet_line_tells_it_in_each_readers_zone_too() =>
        JsonSerializer
            .Serialize(Draw(new Small(At(MomentStyle.DateAndTime))).Blocks!, SlackJson.Default.Blocks)
            .ShouldBe(
                JsonSerializer.Serialize(
                    JsonSerializer.Deserialize<JsonElement>(
                        """
                        [{"type":"context","elements":[{"type":"mrkdwn","text":"Due <!date^1793698200^{date_short_pretty}, {time}|Tue 3 Nov, 10:30 (Vienna)>","verbatim":true}]}]
                        """
                    )
                )
            );

    [Theory]
    [InlineData("*urgent* ")]
    [InlineData("snake_case ")]
    [InlineData(":fire: ")]
    [InlineData("> quoted ")]
    public void A_quiet_line_with_words_that_Slack_would_format_stays_plain_and_names_the_zone(string typed)
    {
        var line = QuietLine(new Text("", [typed, new Moment(Half, MomentStyle.Time)]));

        (line.Type, line.Text).ShouldBe(("plain_text", typed + "10:30 (Vienna)"));
    }

    [Fact]
    public void Nobody_is_called_by_what_is_typed_into_a_quiet_line() =>
        QuietLine(new Text("", ["<!channel", new Moment(Half, MomentStyle.Time), " & more"]))
            .Text.ShouldBe("&lt;!channel<!date^1793698200^{time}|10:30 (Vienna)> &amp; more");

    [Fact]
    public void A_title_names_the_zone() =>
        Draw(new Heading(At(MomentStyle.DateAndTime)))
            .Blocks!.ShouldHaveSingleItem()
            .ShouldBeOfType<HeaderBlock>()
            .Text.Text.ShouldBe("Due Tue 3 Nov, 10:30 (Vienna)");

    [Fact]
    public void The_notification_names_it_too() =>
        CardRenderer.Message(new Card(At(MomentStyle.Time), []), Ana).Text.ShouldBe("Due 10:30 (Vienna)");

    [Fact]
    public void A_time_that_Slack_can_not_count_is_written_out()
    {
        var late = new Text("", [new Moment(new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc))]);

        Draw(new Paragraph(late))
            .Blocks!.OfType<RichTextBlock>()
            .Single()
            .Elements[0]
            .Elements.ShouldHaveSingleItem()
            .ShouldBeOfType<TextPart>()
            .Text.ShouldEndWith("(Vienna)");
    }

    private static ContextText QuietLine(Text text) =>
        Draw(new Small(text)).Blocks!.ShouldHaveSingleItem().ShouldBeOfType<ContextBlock>().Elements.ShouldHaveSingleItem();

    private static Text At(MomentStyle style) => new("", ["Due ", new Moment(Half, style)]);

    private static MessageContent Draw(CardBlock block) => CardRenderer.Message(new Card(Text.Typed("summary"), [block]), Ana);
}
