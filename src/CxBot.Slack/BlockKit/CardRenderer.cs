using CxBot.Core.Chat;
using CxBot.Slack.Wire;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>
/// Makes Block Kit of cards. People's words go only into plain and rich text, where nothing is parsed; no limit is exceeded,
/// whatever the card holds.
/// </summary>
internal static class CardRenderer
{
    private const string BotName = "CxBot";
    private const int LastRows = 3;

    /// <summary>The card as a message.</summary>
    public static MessageContent Message(Card card, Reader reader)
    {
        var blocks = Blocks(card, reader, SlackLimits.MessageBlocks, SlackLimits.MessageJson);
        return new MessageContent(Fallback(card, reader), blocks.Count > 0 ? blocks : null);
    }

    /// <summary>The card as a person's Home tab.</summary>
    public static View Home(Card card, Reader reader) =>
        new() { Type = "home", Blocks = Blocks(card, reader, SlackLimits.ViewBlocks, SlackLimits.ViewJson) };

    /// <summary>The card as a modal that only says something; its buttons may turn it into another.</summary>
    public static View Modal(Card card, FormOrigin origin, Reader reader) =>
        new()
        {
            Type = "modal",
            PrivateMetadata = (origin with { State = "" }).Write(),
            Title = FormRenderer.Title(BotName),
            Close = FormRenderer.Title(SlackTexts.Close(reader.Language)),
            Blocks = Blocks(card, reader, SlackLimits.ViewBlocks, SlackLimits.ViewJson),
        };

    private static List<Block> Blocks(Card card, Reader reader, int limit, int json)
    {
        var budget = new TextBudget(reader);
        List<Block> blocks = [.. card.Blocks.SelectMany(block => Render(block, reader, budget))];
        return blocks.Count > limit || budget.WasCut || BlockSize.Of(blocks) > json ? Cut(blocks, limit, json, reader) : blocks;
    }

    // It is said that there is more, and the buttons at the end stay: Details, Another one, the whole list are the way to it.
    private static List<Block> Cut(List<Block> blocks, int limit, int json, Reader reader)
    {
        var note = new ContextBlock([ContextText.Plain($"{Graphemes.Nothing} {SlackTexts.Cut(reader.Language)}")]);
        var end = blocks.Count;
        while (end > 0 && blocks.Count - end < LastRows && blocks[end - 1] is ActionsBlock && BlockSize.Of(blocks[(end - 1)..]) <= json / 2)
            end--;
        var ending = blocks[end..];
        List<Block> shown = [.. blocks[..Math.Min(end, limit - 1 - ending.Count)], note, .. ending];
        for (var last = shown.Count - ending.Count - 2; last >= 0 && BlockSize.Of(shown) > json; last--)
            shown.RemoveAt(last);
        return shown;
    }

    private static IEnumerable<Block> Render(CardBlock block, Reader reader, TextBudget budget) =>
        block switch
        {
            Heading heading => budget.Plain(heading.Text, SlackLimits.HeaderText) is { } text ? [new HeaderBlock(text)] : [],
            Paragraph paragraph => Paragraphs(budget.Rich(paragraph.Text)),
            Quote quote => budget.Rich(quote.Text).Select(page => new RichTextBlock([new RichTextQuote(page)])),
            Small small => budget.Quiet(small.Text) is { } text ? [new ContextBlock([text])] : [],
            Facts facts => Paragraphs(budget.Rich(FactRuns(facts, reader))),
            Rankings rankings => RankingRenderer.Render(rankings, reader, budget),
            Divider => [new DividerBlock()],
            Buttons buttons => ButtonRenderer.Render(buttons, reader),
            _ => [],
        };

    public static IEnumerable<Block> Paragraphs(IEnumerable<IReadOnlyList<RichTextPart>> pages) =>
        pages.Select(page => new RichTextBlock([new RichTextSection(page)]));

    private static IEnumerable<Run> FactRuns(Facts facts, Reader reader)
    {
        for (var i = 0; i < facts.Rows.Count; i++)
        {
            var row = facts.Rows[i];
            foreach (var run in TextResolver.Runs(row.Label, reader))
                yield return run.Bold ? run : run with { Bold = true };
            yield return new Run(" ");
            foreach (var run in TextResolver.Runs(row.Value, reader))
                yield return run;
            if (i < facts.Rows.Count - 1)
                yield return new Run("\n");
        }
    }

    // Without a text a message is refused (no_text), and its notification says nothing.
    private static string Fallback(Card card, Reader reader)
    {
        var summary = SlackMoments.Plain(card.Summary, reader);
        return SlackText.Escape(string.IsNullOrWhiteSpace(summary) ? Graphemes.Nothing : summary, SlackLimits.FallbackText);
    }
}
