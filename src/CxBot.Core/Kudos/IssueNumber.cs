using System.Globalization;
using System.Text.RegularExpressions;

namespace CxBot.Core.Kudos;

/// <summary>Issues as people write them: CX-142.</summary>
internal static partial class IssueNumber
{
    /// <summary>The first issue named in what somebody typed.</summary>
    public static int? In(string text) =>
        Written().Match(text) is { Success: true } match
        && int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"\bcx-?(\d{1,9})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}
