using CxBot.Core.Chat;
using CxBot.Slack.Wire;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>Makes modals of forms.</summary>
internal static class FormRenderer
{
    /// <summary>The form as a modal, with sentences above the questions where something needs mending.</summary>
    public static View Modal(Form form, FormOrigin origin, Reader reader, IEnumerable<Text>? faults = null)
    {
        var budget = new TextBudget(reader);
        List<Block> blocks =
        [
            .. (faults ?? []).SelectMany(fault =>
                CardRenderer.Paragraphs(budget.Rich(TextResolver.Runs(fault, reader).Select(run => run with { Bold = true })))
            ),
            .. form.Fields.SelectMany(field => FieldRenderer.Render(field, origin, reader, budget)),
        ];
        return new View
        {
            Type = "modal",
            CallbackId = Ellipsis.Shorten(form.Id, SlackLimits.CallbackId),
            PrivateMetadata = Metadata(origin with { State = form.State }),
            Title = Title(TextResolver.Plain(form.Title, reader)),
            Submit = Title(TextResolver.Plain(form.Submit, reader)),
            Close = Title(SlackTexts.Cancel(reader.Language)),
            Blocks = [.. blocks.Take(SlackLimits.ViewBlocks)],
        };
    }

    /// <summary>A modal that only says something.</summary>
    public static View Notice(string title, string sentence, string? close = null) =>
        new()
        {
            Type = "modal",
            Title = Title(title),
            Close = close is null ? null : Title(close),
            Blocks = [new RichTextBlock([new RichTextSection([new TextPart(sentence)])])],
        };

    /// <summary>Words for a modal's head and its two buttons.</summary>
    public static PlainText Title(string words) =>
        new(string.IsNullOrWhiteSpace(words) ? Graphemes.Nothing : Ellipsis.Shorten(Graphemes.Whole(words), SlackLimits.ViewTitle));

    // Half a state would be another state: a handler that keeps its promise of 2,000 characters never meets the last line.
    private static string Metadata(FormOrigin origin) =>
        origin.Write() is { Length: <= SlackLimits.PrivateMetadata } metadata ? metadata
        : origin.WayBack.Length > 0 ? Metadata(origin with { WayBack = "" })
        : (origin with { State = "" }).Write();
}
