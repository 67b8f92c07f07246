using CxBot.Core.Chat;

namespace CxBot.Core.Outbox;

/// <summary>Finds the people whom a card notifies.</summary>
internal static class CardPeople
{
    public static IReadOnlyCollection<long> Pinged(Card card) => [.. card.Blocks.SelectMany(Texts).SelectMany(Pinged).Distinct()];

    private static IEnumerable<Text> Texts(CardBlock block) =>
        block switch
        {
            Heading heading => [heading.Text],
            Paragraph paragraph => [paragraph.Text],
            Small small => [small.Text],
            Quote quote => [quote.Text],
            Facts facts => facts.Rows.SelectMany(row => new[] { row.Label, row.Value }),
            _ => [],
        };

    private static IEnumerable<long> Pinged(Text text) =>
        text.Arguments.SelectMany(argument =>
            argument switch
            {
                PersonName { Ping: true } person => [person.Id],
                Words words => Pinged(words.Text),
                _ => Enumerable.Empty<long>(),
            }
        );
}
