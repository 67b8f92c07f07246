using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.People;

/// <summary>The people at the beginning of what somebody typed, and what follows them.</summary>
/// <param name="Found">Those who are known for sure, each once.</param>
/// <param name="Unclear">Names that are nobody's, or more than one person's.</param>
/// <param name="Rest">What was typed after them; mentions in it are names.</param>
internal sealed partial record NamedColleagues(IReadOnlyList<Colleague> Found, IReadOnlyList<string> Unclear, string Rest)
{
    /// <summary>For how many unclear names a form looks for who comes close.</summary>
    public const int MostSought = 3;

    // Each name is looked up while others wait to write. One more than anybody may name, so that too many are noticed.
    private const int MostRead = TeamRules.MostAtOnce + 1;

    /// <summary>
    /// Reads mentions, e-mails, "names in quotes" and @Names, at most 21, the others stay in the rest; mentions alone ask nothing of
    /// the database.
    /// </summary>
    public static async Task<NamedColleagues> ReadAsync(CxDb db, long organisationId, string text, IReadOnlyList<Colleague> mentioned)
    {
        var rest = text.Trim();
        var marks = 0;
        var found = new List<Colleague>();
        var unclear = new List<string>();
        while (true)
        {
            rest = Between().Replace(rest, "", 1);
            if (found.Count + unclear.Count == MostRead)
                break;
            if (rest.StartsWith(CommandInvoked.MentionMark))
            {
                if (marks < mentioned.Count)
                    found.Add(mentioned[marks++]);
                rest = rest[1..];
            }
            else if (Candidates(rest) is { Length: > 0 } candidates)
            {
                var (person, length) = await LongestAsync(db, organisationId, candidates);
                // After somebody was named, words that are nobody's name begin the reason: @Ana "the rescuer" of the parcel.
                if (person is null && rest[0] is not '@' && found.Count > 0)
                    break;
                if (person is null)
                    unclear.Add(candidates[^1].Name);
                else
                    found.Add(person);
                rest = rest[(person is null ? candidates[^1].Length : length)..];
            }
            else
            {
                break;
            }
        }
        return new NamedColleagues(
            [.. found.DistinctBy(person => person.Id)],
            unclear,
            MentionMarks.Fill(rest, mentioned.Skip(marks)).Trim()
        );
    }

    /// <summary>What the beginning could name, longest first, with how many characters that takes.</summary>
    private static (string Name, int Length)[] Candidates(string text)
    {
        if (Quoted().Match(text) is { Success: true } quoted)
            return [(quoted.Groups[1].Value.Trim(), quoted.Length)];
        if (Email().Match(text) is { Success: true } email)
            return [(email.Groups[1].Value, email.Length)];
        var words = AtName().Match(text).Groups["word"].Captures;
        return [.. words.Select(word => (text[1..(word.Index + word.Length)], word.Index + word.Length)).Reverse()];
    }

    private static async Task<(Colleague? Person, int Length)> LongestAsync(
        CxDb db,
        long organisationId,
        IEnumerable<(string Name, int Length)> candidates
    )
    {
        foreach (var (name, length) in candidates)
        {
            var people = await PeopleSearch.NamedAsync(db, organisationId, name, CancellationToken.None);
            if (people.Count > 0)
                return (people is [var only] ? only : null, length);
        }
        return (null, 0);
    }

    [GeneratedRegex("""\G["“„]([^"“”„]{1,100})["”“]""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\G@?([^\s@,:;]+@[^\s@,:;]+\.[\p{L}\p{N}-]+)")]
    private static partial Regex Email();

    // "@Ana", or "@Ana Berg" and up to two words more: how long the name is, the directory knows.
    [GeneratedRegex(
        @"\G@(?<word>[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*)(?: (?<word>[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*)){0,3}"
    )]
    private static partial Regex AtName();

    // What may stand between two people: "@Ana, @Ben and @Cy".
    [GeneratedRegex("""\G(?:[\s,:;&+]+|and(?=\s+["“@\uFFFC]))*""")]
    private static partial Regex Between();
}
