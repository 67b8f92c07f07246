using System.Globalization;
using System.Text.RegularExpressions;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Problems;

/// <summary>What stands behind "problem", in any order: the problem, issues, and everything else.</summary>
/// <param name="Number">The problem named; null for none.</param>
/// <param name="Issues">The issues named, each once.</param>
/// <param name="Rest">What is left.</param>
internal sealed partial record ProblemLine(int? Number, IReadOnlyList<int> Issues, string Rest)
{
    /// <summary>How many issues one line may name.</summary>
    public const int MostIssues = 50;

    public static ProblemLine Parse(string text)
    {
        int? number = null;
        if (Code().Match(text) is { Success: true } code)
        {
            number = int.Parse(code.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            text = $"{text[..code.Index]} {text[(code.Index + code.Length)..]}";
        }
        var issues = new List<int>();
        var rest = IssueCode()
            .Replace(
                text,
                match =>
                {
                    if (issues.Count < MostIssues && IssueLine.NumberIn(match.Value) is { } issue)
                        issues.Add(issue);
                    return " ";
                }
            );
        return new ProblemLine(number, [.. issues.Distinct()], Between().Replace(rest, " ").Trim(' ', ',', ':'));
    }

    [GeneratedRegex(@"(?<![\p{L}\d-])p-?([0-9]{1,9})(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\p{L}\d-])cx-?[0-9]{1,9}(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IssueCode();

    [GeneratedRegex(@"(\s|,(?=\s*(,|$)))+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
