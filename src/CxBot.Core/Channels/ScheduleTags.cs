using CxBot.Core.Content;

namespace CxBot.Core.Channels;

/// <summary>Tags as people type them, "#phone, sales".</summary>
/// <param name="Known">Those that content carries.</param>
/// <param name="Unknown">Those that it does not.</param>
internal sealed record ScheduleTags(IReadOnlyList<string> Known, IReadOnlyList<string> Unknown)
{
    private static readonly char[] Between = [' ', ',', ';', '\n', '\t'];

    /// <summary>Every tag there is: contact points, roles, series.</summary>
    public static string All => string.Join(", ", Words);

    private static IEnumerable<string> Words =>
        [.. ContentVocabulary.ContactPoints, .. ContentVocabulary.Roles, .. ContentVocabulary.Series];

    public static ScheduleTags Read(string text)
    {
        var words = text.Split(Between, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimStart('#').ToLowerInvariant())
            .Where(word => word.Length > 0)
            .Distinct()
            .ToLookup(Words.Contains);
        return new ScheduleTags([.. words[true]], [.. words[false]]);
    }
}
