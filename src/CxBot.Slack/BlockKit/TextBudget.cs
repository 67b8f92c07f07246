using CxBot.Core.Chat;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>
/// Hands out words for one message or view, in the reader's language, until <see cref="SlackLimits.AllText"/> is used up.
/// </summary>
internal sealed class TextBudget(Reader reader)
{
    private int left = SlackLimits.AllText;

    /// <summary>Whether something was left out or shortened for want of room.</summary>
    public bool WasCut { get; private set; }

    /// <summary>The text as a plain object; null when there is nothing to show, because Slack refuses empty texts.</summary>
    public PlainText? Plain(Text text, int limit) => Plain(SlackMoments.Plain(text, reader), limit);

    /// <inheritdoc cref="Plain(Text, int)"/>
    public PlainText? Plain(string text, int limit)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        WasCut |= text.Length > left;
        limit = Math.Min(limit, left);
        if (limit < 2)
            return null;
        var shown = Graphemes.Shorten(Graphemes.Whole(text), limit);
        left -= shown.Length;
        return new PlainText(shown);
    }

    /// <summary>The text as a quiet line, whose points in time each client writes in its reader's own zone where that is safe.</summary>
    public ContextText? Quiet(Text text)
    {
        if (
            SlackMoments.Marked(TextResolver.Runs(text, reader), reader) is not { } marked
            || marked.Length > Math.Min(left, SlackLimits.TextObject)
        )
            return Plain(text, SlackLimits.TextObject) is { } plain ? ContextText.Plain(plain.Text) : null;
        left -= marked.Length;
        return ContextText.Marked(marked);
    }

    /// <summary>The text as formatted stretches, cut into pages that each fit a text object.</summary>
    public List<IReadOnlyList<RichTextPart>> Rich(Text text) => Rich(TextResolver.Runs(text, reader));

    /// <inheritdoc cref="Rich(Text)"/>
    public List<IReadOnlyList<RichTextPart>> Rich(IEnumerable<Run> runs)
    {
        var pages = new RichTextPages(reader);
        foreach (var run in runs)
        {
            WasCut |= run.Value.Length > left;
            if (left < 2)
                break;
            var shown = Graphemes.Shorten(Graphemes.Whole(run.Value), left);
            left -= shown.Length;
            pages.Add(run with { Value = shown });
        }
        return pages.Finished();
    }
}
