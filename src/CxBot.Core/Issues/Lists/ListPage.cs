using System.Globalization;

namespace CxBot.Core.Issues.Lists;

/// <summary>A part of a list, as the buttons under it say which: "open:3:delivery".</summary>
/// <param name="List">Which list.</param>
/// <param name="Number">From 0.</param>
/// <param name="About">What of it, e.g. a contact point's tag; may be empty.</param>
internal readonly record struct ListPage(string List, int Number = 0, string About = "")
{
    /// <summary>How many stand on one: more nobody takes in on a phone.</summary>
    public const int Size = 15;

    public const string Mine = "mine";
    public const string Open = "open";
    public const string Problems = "problems";

    /// <summary>How many stand before this page.</summary>
    public int Before => Number * Size;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{List}:{Number}:{About}");

    /// <summary>Reads a value that anybody may have made up.</summary>
    public static ListPage Parse(string value)
    {
        var parts = value.Split(':', 3);
        var number = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        return new ListPage(parts[0], Math.Min(number, 10_000), parts.Length > 2 ? parts[2] : "");
    }

    /// <summary>The same list where it still has this page: what was on it may be done meanwhile.</summary>
    public ListPage Within(int count) => this with { Number = Math.Clamp(Number, 0, Math.Max(0, (count - 1) / Size)) };
}
