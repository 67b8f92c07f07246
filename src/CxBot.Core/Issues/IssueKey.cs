using System.Globalization;

namespace CxBot.Core.Issues;

/// <summary>
/// Which issue a button or form is about, by its number in the actor's organisation, and whether it stood on a private card,
/// which then may change in place.
/// </summary>
internal readonly record struct IssueKey(int Number, bool Privately = false)
{
    private const string PrivateMark = ":private";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}{(Privately ? PrivateMark : "")}");

    /// <summary>Reads a value that anybody may have made up; issue 0 exists nowhere.</summary>
    public static IssueKey Parse(string value)
    {
        var privately = value.EndsWith(PrivateMark, StringComparison.Ordinal);
        var digits = privately ? value[..^PrivateMark.Length] : value;
        return new IssueKey(int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, privately);
    }
}
