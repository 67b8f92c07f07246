using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Tests;

public sealed class When_drawing_a_card
{
    private static readonly Reader Ana = new("en", "Europe/Vienna", ImmutableDictionary<long, string>.Empty.Add(7, "U7"));

    [Fact]
    public void Each_block_has_its_form()
    {
        var blocks = Draw(
            new Heading(Text.Typed("CX-142")),
            new Paragraph(new Text("", [new Literal("Taken by "), new PersonName(7, "Bo", Ping: true), new Literal(" & <co>")])),
            new Quote(Text.Typed("*thanks* <!channel>")),
            new Facts([new Fact(Text.Typed("State"), Text.Typed("owned")), new Fact(Text.Typed("Owner"), Text.Typed("Bo"))]),
            new Divider(),
            new Small(Text.Typed("via :phone:")),
            new Buttons([
                new Button(Text.Typed("Take"), "issue.take", "142") { Primary = true },
                new Button(Text.Typed("Me too"), "issue.too"),
            ])
        );

        JsonSerializer
            .Serialize(blocks, SlackJson.Default.Blocks)
            .ShouldBe(
                JsonSerializer.Serialize(
                    JsonDocument.Parse(
                        """
                        [
                          {"type":"header","text":{"text":"CX-142","type":"plain_text","emoji":false}},
                          {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
                            {"type":"text","text":"Taken by "},{"type":"user","user_id":"U7"},{"type":"text","text":" & <co>"}]}]},
                          {"type":"rich_text","elements":[{"type":"rich_text_quote","elements":[{"type":"text","text":"*thanks* <!channel>"}]}]},
                          {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
                            {"type":"text","text":"State","style":{"bold":true}},{"type":"text","text":" owned\n"},
                            {"type":"text","text":"Owner","style":{"bold":true}},{"type":"text","text":" Bo"}]}]},
                          {"type":"divider"},
                          {"type":"context","elements":[{"type":"plain_text","text":"via :phone:","emoji":false}]},
                          {"type":"actions","elements":[
                            {"action_id":"issue.take","text":{"text":"Take","type":"plain_text","emoji":false},"type":"button","value":"142","style":"primary"},
                            {"action_id":"issue.too","text":{"text":"Me too","type":"plain_text","emoji":false},"type":"button"}]}
                        ]
                        """
                    )
                )
            );
    }

    [Fact]
    public void The_notification_says_the_summary_and_nothing_in_it_can_call_anybody() =>
        CardRenderer.Message(Card.Of(Text.Typed("<!channel> & <@U1>")), Ana).Text.ShouldBe("&lt;!channel&gt; &amp; &lt;@U1&gt;");

    [Fact]
    public void A_long_notification_is_cut_between_characters_and_never_inside_an_escape()
    {
        var text = CardRenderer.Message(Card.Of(Text.Typed(string.Concat(Enumerable.Repeat("&", 3000)))), Ana).Text;

        text.Length.ShouldBeLessThanOrEqualTo(3900);
        text.Replace("&amp;", "", StringComparison.Ordinal).ShouldBe("…");
    }

    [Theory]
    [InlineData("ü")]
    [InlineData("ก")]
    [InlineData("👨‍👩‍👧‍👦 & ")]
    public void A_notification_is_measured_in_bytes(string letter)
    {
        var text = CardRenderer.Message(Card.Of(Text.Typed(string.Concat(Enumerable.Repeat(letter, 2_500)))), Ana).Text;

        Encoding.UTF8.GetByteCount(text).ShouldBeInRange(3_850, 3_900);
        text.ShouldEndWith("…");
    }

    [Fact]
    public void Three_thousand_characters_come_out_whole()
    {
        var words = string.Concat(Enumerable.Repeat("Ä<b>&😀 مرحبا ", 220))[..3000];

        Words(Draw(new Paragraph(Text.Typed(words)))).ShouldBe(words);
    }

    [Fact]
    public void Longer_text_goes_on_in_the_next_block()
    {
        var words = string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦 ", 500));
        var blocks = Draw(new Paragraph(Text.Typed(words)));

        blocks.Count.ShouldBe(2);
        Words(blocks).ShouldBe(words);
        blocks.ShouldAllBe(block =>
            Words(new[] { block }).StartsWith("👨", StringComparison.Ordinal) || Words(new[] { block }).StartsWith(' ')
        );
    }

    [Fact]
    public void A_novel_ends_with_an_ellipsis()
    {
        var words = Words(Draw(new Paragraph(Text.Typed(new string('x', 20_000))), new Small(Text.Typed("and more"))));

        words.Length.ShouldBe(SlackLimits.AllText);
        words.ShouldEndWith("x…");
    }

    [Fact]
    public void A_ping_that_is_no_user_id_is_only_a_name()
    {
        var reader = new Reader("en", "Etc/UTC", ImmutableDictionary<long, string>.Empty.Add(7, "29:teams-id"));
        var content = CardRenderer.Message(Card.Of(new Text("", [new PersonName(7, "Bo", Ping: true)])), reader);

        Words(content.Blocks!).ShouldBe("Bo");
    }

    [Fact]
    public void Buttons_of_one_action_can_stand_in_a_row_and_be_told_apart()
    {
        var row = new[] { "phone", "web", "store" }.Select(point => new Button(Text.Typed(point), "issue.where", point));
        var actions = Draw(new Buttons([.. row])).ShouldHaveSingleItem().ShouldBeOfType<ActionsBlock>();

        actions.Elements.Select(button => button.ActionId).ShouldBe(["issue.where", "issue.where#1", "issue.where#2"]);
        actions.Elements.Select(button => ButtonRenderer.Action(button.ActionId)).Distinct().ShouldBe(["issue.where"]);
    }

    [Fact]
    public void A_ranked_list_shows_places_bars_and_the_readers_own_row()
    {
        var started = new Ranking(Text.Typed("Started"), [Row(1, "Ana", 12), Row(2, "Bo", 6, isReader: true)], Text.Typed("Nobody yet"));

        Words(Draw(new Rankings([started]))).ShouldBe("Started\n1. Ana\n━━━━━━━━━━ 12 points\n▸ 2. Bo\n━━━━━ 6 points");
    }

    [Fact]
    public void Ranked_lists_stand_one_after_another_with_bold_titles()
    {
        var rows = Enumerable.Range(1, 10).Select(rank => Row(rank, new string('n', 300), 11 - rank)).ToList();
        var blocks = Draw(
            new Rankings([new Ranking(Text.Typed("Started"), rows, Text.Typed("-")), new Ranking(Text.Typed("Fixed"), [], Text.Typed("-"))])
        );

        blocks.ShouldAllBe(block => block is RichTextBlock);
        var title = ((RichTextBlock)blocks[0]).Elements[0].Elements[0].ShouldBeOfType<TextPart>();
        (title.Text, title.Style).ShouldBe(("Started", TextStyle.Strong));
    }

    private static RankingRow Row(int rank, string name, int score, bool isReader = false) =>
        new(rank, Text.Typed(name), score, Text.Typed($"{score} points"), isReader);

    private static IReadOnlyList<Block> Draw(params CardBlock[] blocks) =>
        CardRenderer.Message(new Card(Text.Typed("summary"), blocks), Ana).Blocks!;

    private static string Words(IEnumerable<Block> blocks) =>
        string.Concat(
            blocks
                .OfType<RichTextBlock>()
                .SelectMany(block => block.Elements)
                .SelectMany(text => text.Elements)
                .OfType<TextPart>()
                .Select(part => part.Text)
        );
}
