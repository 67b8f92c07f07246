using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>How words sound at their beginning, for languages whose "and" depends on it.</summary>
internal static class Sounds
{
    /// <summary>Whether a word begins with the sound of i, which swallows a Spanish "y": "Ana e Inés", but "agua y hielo".</summary>
    public static bool BeginsWithI(string word)
    {
        var letters = word.AsSpan().TrimStart();
        if (letters.StartsWith("h", StringComparison.OrdinalIgnoreCase))
            letters = letters[1..];
        if (letters.Length == 0 || !IsOneOf("ií", letters[0]))
            return false;
        return letters.Length == 1 || !IsOneOf("aeoáéó", letters[1]);
    }

    private static bool IsOneOf(string letters, char letter) =>
        letters.Contains(char.ToLower(letter, CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
