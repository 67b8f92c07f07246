using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>
/// A button that says something for the one who presses it, as if typed: how a form opens where typing alone can't open one, and
/// how menus lead to commands. The value keeps the words and the ids of the people mentioned in them.
/// </summary>
public static class SayAgain
{
    /// <summary>The action of such buttons.</summary>
    public const string Action = "say.run";

    // Slack refuses a value of more than 2,000 characters.
    private const int MostCharacters = 1_900;
    private const char Separator = '\u001F';

    /// <summary>The button.</summary>
    public static Button Button(Text label, string words, IEnumerable<Colleague>? mentioned = null)
    {
        var ids = string.Join(',', (mentioned ?? []).Select(person => person.Id.ToString(CultureInfo.InvariantCulture)));
        return new Button(label, Action, Ellipsis.Shorten(words, MostCharacters - ids.Length - 1) + Separator + ids);
    }

    internal static (string Words, IReadOnlyList<long> Mentioned) Read(string value)
    {
        var at = value.LastIndexOf(Separator);
        if (at < 0)
            return (value, []);
        var ids = value[(at + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries);
        return (value[..at], [.. ids.Select(id => long.TryParse(id, CultureInfo.InvariantCulture, out var person) ? person : 0)]);
    }
}
