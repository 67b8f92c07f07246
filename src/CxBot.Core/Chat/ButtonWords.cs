using System.Security.Cryptography;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Chat;

/// <summary>
/// Words that a button keeps for who presses it, and a short tail that is the bot's own. Words too long for that are kept as a
/// <see cref="Draft"/>, and the button has its key.
/// </summary>
/// <param name="Words">What was written, or the key of the draft that holds it.</param>
/// <param name="Tail">Ids.</param>
/// <param name="IsDraft">Whether a draft holds the words.</param>
internal readonly record struct ButtonWords(string Words, string Tail, bool IsDraft = false)
{
    // Slack refuses a value of more than 2,000 characters.
    private const int MostCharacters = 1_900;
    private const char BeforeTail = '\u001F';
    private const char DraftMark = '\u001E';

    /// <summary>How many characters of words a button carries beside a tail.</summary>
    public static int MostBeside(string tail) => MostCharacters - tail.Length - 1;

    /// <summary>Whether a button carries the words whole.</summary>
    public static bool Fit(string words, string tail) => words.Length <= MostBeside(tail);

    /// <summary>A key for a draft, or for anything else that must not be guessed.</summary>
    public static string NewKey() => RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>The button's value; words that do not fit lose their end, which whoever writes the card says.</summary>
    public override string ToString() =>
        IsDraft ? $"{DraftMark}{Words}{BeforeTail}{Tail}" : $"{Ellipsis.Shorten(Words, MostBeside(Tail))}{BeforeTail}{Tail}";

    /// <summary>Reads what a button kept; a value without a tail is words alone.</summary>
    public static ButtonWords Read(string value)
    {
        var at = value.LastIndexOf(BeforeTail);
        var (words, tail) = at < 0 ? (value, "") : (value[..at], value[(at + 1)..]);
        return words is [DraftMark, .. var key] ? new ButtonWords(key, tail, IsDraft: true) : new ButtonWords(words, tail);
    }

    /// <summary>The words, from the draft where there is one; null when that is swept or somebody else's.</summary>
    public async Task<string?> WordsOfAsync(CxDb db, long personId)
    {
        if (!IsDraft)
            return Words;
        var key = Words;
        return await db
            .Drafts.Where(draft => draft.Key == key && draft.PersonId == personId)
            .Select(draft => draft.Words)
            .SingleOrDefaultAsync();
    }
}
