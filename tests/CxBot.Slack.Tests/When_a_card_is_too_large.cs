using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Tests;

public sealed class When_a_card_is_too_large
{
    private static readonly Buttons Ways = new([new Button(Text.Typed("The whole list"), "issue.list")]);

    [Fact]
    public void It_says_so_and_keeps_the_buttons_that_lead_to_the_rest()
    {
        var blocks = Draw([.. Enumerable.Repeat(new Small(Text.Typed("line")), 80), Ways]);

        blocks.Count.ShouldBe(50);
        blocks[48].ShouldBeOfType<ContextBlock>().Elements[0].Text.ShouldBe($"… {SlackTexts.Cut("en")}");
        blocks[49].ShouldBeOfType<ActionsBlock>();
    }

    [Fact]
    public void The_same_when_its_words_are_too_many()
    {
        var blocks = Draw([.. Enumerable.Repeat(new Paragraph(Text.Typed(new string('x', 2_900))), 6), Ways]);

        blocks[^2].ShouldBeOfType<ContextBlock>();
        blocks[^1].ShouldBeOfType<ActionsBlock>();
    }

    [Fact]
    public void The_same_when_its_words_are_few_and_what_stands_around_them_is_much()
    {
        var rows = Enumerable.Range(1, 300).Select(number => new Fact(Text.Typed($"label {number}"), Text.Typed($"value {number}")));
        var blocks = Draw([new Facts([.. rows]), Ways]);

        BlockSize.Of(blocks).ShouldBeInRange(10_000, 20_000);
        blocks[0].ShouldBeOfType<RichTextBlock>();
        blocks[^2].ShouldBeOfType<ContextBlock>();
        blocks[^1].ShouldBeOfType<ActionsBlock>();
    }

    [Fact]
    public void Buttons_that_would_leave_no_room_for_words_go_with_the_rest()
    {
        var large = new Buttons([
            .. Enumerable.Range(1, 9).Select(at => new Button(Text.Typed("Again"), $"say.{at}", new string('v', 1_900))),
        ]);
        var blocks = Draw([new Paragraph(Text.Typed(new string('x', 2_900))), large, Ways]);

        blocks[0].ShouldBeOfType<RichTextBlock>();
        blocks[^1].ShouldBeOfType<ActionsBlock>().Elements.ShouldHaveSingleItem().ActionId.ShouldBe("issue.list");
    }

    [Fact]
    public void Letters_of_any_alphabet_count_once() =>
        Draw([.. Enumerable.Repeat(new Paragraph(Text.Typed(string.Concat(Enumerable.Repeat("ก🙂\"", 500)))), 6), Ways])
            .OfType<ContextBlock>()
            .ShouldBeEmpty();

    [Fact]
    public void Nothing_is_said_where_everything_is_shown() =>
        Draw([.. Enumerable.Repeat(new Paragraph(Text.Typed(new string('x', 2_000))), 6), Ways]).OfType<ContextBlock>().ShouldBeEmpty();

    [Theory]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("ab👨‍👩‍👧‍👦cd", 6, "ab…")]
    [InlineData("\r\n\r\n\r\n", 4, "\r\n…")]
    [InlineData("e\u0301e\u0301e\u0301", 4, "e\u0301…")]
    [InlineData("abc", 3, "abc")]
    public void Words_are_cut_where_a_reader_sees_an_end(string words, int most, string cut) =>
        Graphemes.Shorten(words, most).ShouldBe(cut);

    private static IReadOnlyList<Block> Draw(IReadOnlyList<CardBlock> blocks) =>
        CardRenderer.Message(new Card(Text.Typed("summary"), blocks), Reader.Default).Blocks!;
}
