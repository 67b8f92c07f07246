using System.Text.RegularExpressions;
using CxBot.Core.Content;

namespace CxBot.Core.Kudos;

/// <summary>Finds the standard that somebody praises with "#own-it" in what they write.</summary>
internal static partial class StandardTag
{
    /// <summary>The first standard named, and the words without its tag; a tag that is none stays a part of the words.</summary>
    public static (Standard? Standard, string Words) Read(string words, IReadOnlyList<Standard> standards)
    {
        foreach (Match tag in Tags().Matches(words))
        {
            var standard = standards.FirstOrDefault(standard =>
                standard.Id.Equals(tag.Groups[1].Value, StringComparison.OrdinalIgnoreCase)
            );
            if (standard is not null)
                return (standard, $"{words[..tag.Index].TrimEnd()} {words[(tag.Index + tag.Length)..].TrimStart()}".Trim());
        }
        return (null, words);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])#([\p{L}\p{N}][\p{L}\p{N}-]*)")]
    private static partial Regex Tags();
}
