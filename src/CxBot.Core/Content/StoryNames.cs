using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Finds colleagues' names in a story, and takes them out of it with their role in their place.</summary>
internal static class StoryNames
{
    // Shorter first names are too often other words.
    private const int ShortestFirstName = 3;

    // Of a longer list nobody reads the end.
    private const int MostPerhaps = 5;

    /// <summary>Colleagues whose name or first name stands in a story, though nobody chose them: customers may be called the same.</summary>
    public static async Task<IReadOnlyList<PersonChoice>> PerhapsAsync(CxDb db, StorySubmission story)
    {
        var text = $"{story.Title}\n{story.Text}";
        var words = text.Split([' ', '\n', '.', ',', ';', ':', '!', '?', '\'', '’', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            // "Anne-Marie" is one name, "Ben-related" holds one.
            .SelectMany(word => word.Split('-').Append(word))
            .Where(word => word.Length >= ShortestFirstName)
            .Distinct()
            .ToList();
        return await db
            .People.Where(person =>
                person.OrganisationId == story.OrganisationId
                && person.IsActive
                && !person.IsBot
                && person.Id != story.AuthorId
                && !story.PeopleIds.Contains(person.Id)
#pragma warning disable CA1866 // EF Core knows IndexOf of a text, not of a character.
                && words.Contains(person.Name.Substring(0, (person.Name + " ").IndexOf(" ")))
#pragma warning restore CA1866
            )
            .OrderBy(person => person.Name)
            .Take(MostPerhaps)
            .Select(person => new PersonChoice(person.Id, person.Name))
            .ToListAsync();
    }

    /// <summary>The text with the role wherever the full name or the first name stood as a word of its own.</summary>
    public static string Hide(string text, string name, string role)
    {
        var first = First(name);
        string[] names = first.Length >= ShortestFirstName && first != name ? [name, first] : [name];
        foreach (var word in names.Where(word => word.Length > 0))
        {
            var pattern = $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(word)}(?![\p{{L}}\p{{N}}])";
            text = Regex.Replace(
                text,
                pattern,
                match => BeginsSentence(text, match.Index) ? char.ToUpperInvariant(role[0]) + role[1..] : role,
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            );
        }
        return text;
    }

    private static string First(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    private static bool BeginsSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length == 0
            || before[^1] is '.' or '?' or ':' or '!'
            || text.AsSpan(before.Length, at - before.Length).Contains('\n');
    }
}
