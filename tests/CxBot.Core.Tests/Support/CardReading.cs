using CxBot.Core.Chat;

namespace CxBot.Core.Tests.Support;

/// <summary>A card as plain lines, to compare with what somebody should read.</summary>
internal static class CardReading
{
    public static string Of(Card card) => string.Join('\n', card.Blocks.SelectMany(Lines));

    private static IEnumerable<string> Lines(CardBlock block) =>
        block switch
        {
            Heading heading => [Plain(heading.Text)],
            Paragraph paragraph => [Plain(paragraph.Text)],
            Small small => [Plain(small.Text)],
            Quote quote => ["> " + Plain(quote.Text)],
            Facts facts => facts.Rows.Select(row => $"{Plain(row.Label)}: {Plain(row.Value)}"),
            Rankings rankings => rankings.Lists.SelectMany(list =>
                list.Rows.Select(row => $"{row.Rank}. {Plain(row.Name)} {Plain(row.Detail)}")
                    .DefaultIfEmpty(Plain(list.WhenEmpty))
                    .Prepend(Plain(list.Title))
            ),
            Buttons buttons => [string.Join(' ', buttons.Row.Select(button => $"[{Plain(button.Label)}]"))],
            _ => ["---"],
        };

    private static string Plain(Text text) => TextResolver.Plain(text, Reader.Default);
}
