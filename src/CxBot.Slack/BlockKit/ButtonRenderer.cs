using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>Makes rows of buttons, and reads back which was pressed.</summary>
internal static class ButtonRenderer
{
    private const char Marked = '#';
    private const string Form = "form";
    private const int LongestMark = 8;

    public static IEnumerable<Block> Render(Buttons buttons, Reader reader) =>
        buttons.Row.Where(IsSendable).Chunk(SlackLimits.ActionsElements).Select(row => new ActionsBlock(Elements(row, reader)));

    /// <summary>The button's action as the card had it.</summary>
    public static string Action(string actionId) => actionId.LastIndexOf(Marked) is > 0 and var mark ? actionId[..mark] : actionId;

    /// <summary>Whether the button promised a form.</summary>
    public static bool OpensForm(string? actionId) =>
        actionId?.LastIndexOf(Marked) is > 0 and var mark && actionId.AsSpan(mark + 1).StartsWith(Form, StringComparison.Ordinal);

    private static List<ButtonElement> Elements(Button[] row, Reader reader)
    {
        var elements = new List<ButtonElement>(row.Length);
        foreach (var button in row)
        {
            // An action id must be unique within its row, and a row may hold the same question for several contact points.
            var twins = elements.Count(element => Action(element.ActionId) == button.Action);
            elements.Add(
                new ButtonElement(Id(button, twins), Label(button, reader))
                {
                    Value = button.Value.Length > 0 ? button.Value : null,
                    Url = button.Url,
                    Style = button.Primary ? "primary" : null,
                }
            );
        }
        return elements;
    }

    private static string Id(Button button, int twins)
    {
        var mark = (button.OpensForm ? Form : "") + (twins == 0 ? "" : twins.ToString(CultureInfo.InvariantCulture));
        return mark.Length == 0 ? button.Action : $"{button.Action}{Marked}{mark}";
    }

    // Half a value would press another button than the one that is shown; without the button the rest of the card still helps.
    private static bool IsSendable(Button button) =>
        button.Value.Length <= SlackLimits.ButtonValue && button.Action.Length is > 0 and <= SlackLimits.ActionId - LongestMark;

    private static PlainText Label(Button button, Reader reader)
    {
        var label = Graphemes.Whole(TextResolver.Plain(button.Label, reader));
        return new PlainText(string.IsNullOrWhiteSpace(label) ? Graphemes.Nothing : Ellipsis.Shorten(label, SlackLimits.ButtonText));
    }
}
