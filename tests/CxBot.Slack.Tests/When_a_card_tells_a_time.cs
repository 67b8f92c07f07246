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
    public void Where_only_plain_words_can_stand_the_zone_is_named() =>
        Draw(new Small(At(MomentStyle.DateAndTime)))
            .Blocks!.ShouldHaveSingleItem()
            .ShouldBeOfType<ContextBlock>()
            .Elements[0]
            .Text.ShouldBe("Due Tue 3 Nov, 10:30 (Vienna)");

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

    private static Text At(MomentStyle style) => new("", ["Due ", new Moment(Half, style)]);

    private static MessageContent Draw(CardBlock block) => CardRenderer.Message(new Card(Text.Typed("summary"), [block]), Ana);
}
