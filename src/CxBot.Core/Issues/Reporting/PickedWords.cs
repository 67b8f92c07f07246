using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Somebody's message as a button carries it.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Permalink">Where to read it; empty for unknown.</param>
internal readonly record struct PickedWords(string Words, string Permalink)
{
    // Slack refuses a button's value of more than 2,000 characters.
    public const int MostCharacters = 1_900;

    // A link cut in half leads nowhere, and one that long leaves no room for words.
    private const int MostPermalink = 500;

    public static PickedWords Parse(string value) =>
        value.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? new(value[(end + 1)..], value[..end]) : new(value, "");

    public override string ToString()
    {
        var link = Permalink.Length <= MostPermalink && !Permalink.Contains('\n') ? Permalink : "";
        return $"{link}\n{Ellipsis.Shorten(Words, MostCharacters - link.Length - 1)}";
    }
}
