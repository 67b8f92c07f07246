using System.Globalization;
using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Contacts;

/// <summary>Makes the tag that content and reports carry out of a name: "Click &amp; collect" is "click-collect".</summary>
internal static partial class ContactTags
{
    public static string Of(string name, IEnumerable<string> taken)
    {
        var used = taken.ToHashSet();
        var stem = Between().Replace(name.ToLowerInvariant(), "-").Trim('-');
        // A name of signs alone still needs one.
        var tag = stem = stem.Length > 0 ? stem : "point";
        for (var number = 2; used.Contains(tag); number++)
            tag = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        return tag;
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Between();
}
