using System.Globalization;
using System.Text;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams;

/// <summary>
/// Turns texts into elements for one reader. Runs are shown as they are; only a text that pings somebody, a heading and facts have
/// to be Markdown, and are escaped.
/// </summary>
internal sealed class CardText(Reader reader, int longest)
{
    private readonly List<Entity> mentions = [];

    /// <summary>Whether several people read it, each in a zone of their own.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whom the text blocks made so far mention; null for nobody.</summary>
    public IReadOnlyList<Entity>? Mentions => mentions.Count > 0 ? mentions : null;

    public string Plain(Text text, int most = int.MaxValue) => Ellipsis.Shorten(TextResolver.Plain(text, reader), Math.Min(most, longest));

    /// <summary>What a notification says; never nothing, which Teams refuses.</summary>
    public string Summary(Text text, int most = int.MaxValue) =>
        Plain(text, most) is { Length: > 0 } summary ? summary : TeamsSetup.BotName;

    public string Escaped(Text text, int most = int.MaxValue) => Markdown.Escape(Plain(text, most));

    /// <summary>Running text; a text block when it pings somebody or tells a time to many, since only there either works.</summary>
    public CardElement Paragraph(Text text)
    {
        var runs = Shortened(text);
        return IsPlainText(runs) ? Rich(runs) : new TextBlock(Marked(runs));
    }

    /// <summary>A line beside the main matter.</summary>
    public CardElement Small(Text text)
    {
        var runs = Shortened(text);
        return IsPlainText(runs) ? Rich(runs, isQuiet: true) : new TextBlock(Marked(runs)) { Size = "Small", IsSubtle = true };
    }

    /// <summary>Labels and values; one below the other in text blocks when they tell a time to many.</summary>
    public CardElement Facts(Facts facts) =>
        facts.Rows.Any(row => Shortened(row.Value).Exists(run => InOwnZone(run) is not null))
            ? new Container([
                .. facts.Rows.Select(row => new TextBlock($"{Markdown.Bold(Plain(row.Label))} {Marked(Shortened(row.Value))}")
                {
                    Spacing = "Small",
                }),
            ])
            : new FactSet([.. facts.Rows.Select(row => new FactRow(Escaped(row.Label), Escaped(row.Value)))]);

    public RichTextBlock Rich(Text text, bool isQuiet = false, bool isBold = false, string? color = null)
    {
        var runs = Shortened(text);
        return Rich(isBold ? [.. runs.Select(run => run with { Bold = true })] : runs, isQuiet, color);
    }

    private static RichTextBlock Rich(IReadOnlyList<Run> runs, bool isQuiet = false, string? color = null) =>
        new([
            .. runs.Select(run => new TextRun(run.Value)
            {
                Weight = run.Bold ? "Bolder" : null,
                Size = isQuiet ? "Small" : null,
                IsSubtle = isQuiet ? true : null,
                Color = color,
            }),
        ]);

    private List<Run> Shortened(Text text)
    {
        var runs = new List<Run>();
        var left = longest;
        foreach (var run in TextResolver.Runs(text, reader))
        {
            if (run.Value.Length > left)
            {
                runs.Add(run with { Value = Ellipsis.Shorten(run.Value, Math.Max(left, 1)) });
                break;
            }
            runs.Add(run);
            left -= run.Value.Length;
        }
        // Teams refuses a block without any run.
        return runs.Count > 0 ? runs : [new Run(" ")];
    }

    private bool IsPlainText(List<Run> runs) => !runs.Exists(run => run.Ping is not null || InOwnZone(run) is not null);

    private string Marked(List<Run> runs) => string.Concat(runs.Select(Marked));

    // The client writes it in the reader's zone and language. It wants exactly this form, without fractions of a second.
    private string? InOwnZone(Run run)
    {
        if (!IsShared || run.Moment is not { } moment)
            return null;
        var at = moment.Utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return moment.Style switch
        {
            MomentStyle.Date => $"{{{{DATE({at}, SHORT)}}}}",
            MomentStyle.Time => $"{{{{TIME({at})}}}}",
            _ => $"{{{{DATE({at}, SHORT)}}}} {{{{TIME({at})}}}}",
        };
    }

    private string Marked(Run run)
    {
        if (InOwnZone(run) is { } moment)
            return moment;
        if (run.Ping is not { } user)
            return run.Bold ? Markdown.Bold(run.Value) : Markdown.Escape(run.Value);
        var name = Nameable(run.Value);
        var text = $"<at>{name}</at>";
        // Teams finds the person by the words: a second person of the same name would be announced to the first.
        var sameWords = mentions.Find(mention => mention.Text == text);
        if (name.Length == 0 || (sameWords is not null && sameWords.Mentioned!.Id != user))
            return Markdown.Escape(run.Value);
        if (sameWords is null)
            mentions.Add(new Entity("mention", new ChannelAccount(user, name), text));
        return text;
    }

    // The words have to be the same in text and entity, so a name is not escaped but freed of what would need it.
    private static string Nameable(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (!"\\`*_[]<>\n".Contains(letter, StringComparison.Ordinal))
                kept.Append(letter);
        }
        return kept.ToString().Trim();
    }
}
