using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams;

/// <summary>Draws neutral cards as Adaptive Cards.</summary>
internal static class AdaptiveCards
{
    private const int LongestHeading = 150;
    private const int LongestLabel = 75;
    private const int BarLength = 8;

    // Teams leaves out what an action set holds beyond.
    private const int MostInARow = 6;

    // In letters: what stands side by side in a card on a phone, and what a button needs beside its label.
    private const int PhoneWidth = 46;
    private const int ButtonFrame = 4;

    public static AdaptiveCard Render(Card card, Reader reader, Surface surface) =>
        CardSize.Fit(longest => Draw(card, new CardText(reader, longest) { IsShared = surface.IsShared }, surface));

    /// <summary>
    /// A button; in a message with a way for clients that do not know Action.Execute. One that opens a form asks for a dialog: the
    /// form is then nowhere in the room, and nobody's edit of the card can take it away half filled in.
    /// </summary>
    public static CardAction Button(string label, ActionData data, Surface surface, bool isPrimary = false, string? inputs = null)
    {
        // Teams refuses a button without words.
        label = label.Length > 0 ? label : "…";
        var opensDialog = data.Opens == true && surface is { IsDialog: false, IsBare: false };
        var envelope = new ActionEnvelope(data, opensDialog ? DialogRequest.Open : null);
        var style = isPrimary ? "positive" : null;
        var submit = new SubmitAction(label, envelope) { Style = style, AssociatedInputs = inputs };
        return surface.IsDialog || opensDialog
            ? submit
            : new ExecuteAction(label, data.Verb, envelope)
            {
                Style = style,
                AssociatedInputs = inputs,
                Fallback = submit,
            };
    }

    private static AdaptiveCard Draw(Card card, CardText text, Surface surface)
    {
        var body = new List<CardElement>();
        var afterDivider = false;
        foreach (var block in card.Blocks)
        {
            if (block is Divider)
            {
                afterDivider = true;
                continue;
            }
            if (IsEmpty(block))
                continue;
            foreach (var element in Elements(block, text, surface))
            {
                body.Add(afterDivider ? element with { Separator = true, Spacing = "Medium" } : element);
                afterDivider = false;
            }
        }
        return new AdaptiveCard(body, text.Summary(card.Summary))
        {
            Refresh = Refresh(card, surface),
            Msteams = surface.CardOptions with { Entities = text.Mentions },
        };
    }

    // Teams may ask with the data of an older card, so there is nothing in it but what the card is about.
    private static CardRefresh? Refresh(Card card, Surface surface) =>
        card.OwnView is { } view && surface is { Viewers.Count: > 0, IsBare: false }
            ? new CardRefresh(
                new ExecuteAction(
                    view.Action,
                    view.Action,
                    new ActionEnvelope(
                        new ActionData
                        {
                            Verb = view.Action,
                            Value = view.Value,
                            Revision = surface.Revision,
                        }
                    )
                ),
                surface.Viewers
            )
            : null;

    // Teams refuses lists and rows of nothing.
    private static bool IsEmpty(CardBlock block) => block is Facts { Rows: [] } or Rankings { Lists: [] } or Buttons { Row: [] };

    // Rows of buttons stand beside the other parts, not in one of them: what is too large loses its parts, and its buttons last.
    private static IEnumerable<CardElement> Elements(CardBlock block, CardText text, Surface surface) =>
        block is Buttons buttons ? Rows(buttons.Row, text).Select(row => Draw(row, text, surface)) : [Draw(block, text, surface)];

    private static CardElement Draw(CardBlock block, CardText text, Surface surface) =>
        block switch
        {
            Heading heading => new TextBlock(text.Escaped(heading.Text, LongestHeading))
            {
                Size = "Large",
                Weight = "Bolder",
                Style = "heading",
            },
            Paragraph paragraph => text.Paragraph(paragraph.Text),
            Small small => text.Small(small.Text),
            Quote quote => new Container([text.Rich(quote.Text)]) { Style = "emphasis" },
            Facts facts => text.Facts(facts),
            Rankings rankings => new ColumnSet([.. rankings.Lists.Select(list => Draw(list, text))]),
            _ => throw new ArgumentException($"No drawing for {block.GetType().Name}.", nameof(block)),
        };

    // On a phone, Teams shows a row of buttons on one line, and hides what does not fit on it without a sign.
    private static List<List<Button>> Rows(IReadOnlyList<Button> buttons, CardText text)
    {
        List<List<Button>> rows = [];
        var left = 0;
        foreach (var button in buttons)
        {
            var width = text.Plain(button.Label, LongestLabel).Length + ButtonFrame;
            if (rows.Count == 0 || width > left || rows[^1].Count == MostInARow)
            {
                rows.Add([]);
                left = PhoneWidth;
            }
            rows[^1].Add(button);
            left -= width;
        }
        return rows;
    }

    private static ActionSet Draw(IReadOnlyList<Button> row, CardText text, Surface surface) =>
        new([.. row.Select(button => Draw(button, text, surface))]);

    private static CardAction Draw(Button button, CardText text, Surface surface) =>
        button.Url is { } url
            ? new OpenUrlAction(text.Plain(button.Label, LongestLabel), url) { Style = button.Primary ? "positive" : null }
            : Button(
                text.Plain(button.Label, LongestLabel),
                new ActionData
                {
                    Verb = button.Action,
                    Value = button.Value,
                    Opens = button.OpensForm ? true : null,
                    Revision = surface.Revision,
                },
                surface,
                button.Primary
            );

    private static Column Draw(Ranking list, CardText text)
    {
        var items = new List<CardElement> { text.Rich(list.Title, isBold: true) };
        if (list.Rows.Count == 0)
            items.Add(text.Rich(list.WhenEmpty, isQuiet: true));
        var best = list.Rows.Select(row => row.Score).DefaultIfEmpty().Max();
        foreach (var row in list.Rows)
        {
            var rank = string.Create(CultureInfo.InvariantCulture, $"{row.Rank}. ");
            items.Add(text.Rich(Text.Of("", rank, row.Name), isBold: row.IsReader) with { Spacing = "Small" });
            items.Add(text.Rich(Text.Of("", Bar(row.Score, best) + " ", row.Detail), isQuiet: true) with { Spacing = "None" });
        }
        return new Column(items);
    }

    // A score above nothing shows at least one full cell.
    private static string Bar(int score, int best)
    {
        var full = best <= 0 || score <= 0 ? 0 : Math.Max(1, (int)Math.Round((double)score / best * BarLength));
        return new string('█', full) + new string('░', BarLength - full);
    }
}
