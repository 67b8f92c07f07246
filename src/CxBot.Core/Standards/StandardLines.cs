using System.Text.RegularExpressions;
using CxBot.Core.Content;

namespace CxBot.Core.Standards;

/// <summary>Standards as an administrator writes them: one a line, "Name: what it asks of everybody".</summary>
internal static partial class StandardLines
{
    public static string Write(IEnumerable<Standard> standards) =>
        string.Join(
            '\n',
            standards.Select(standard => standard.Meaning.Length > 0 ? $"{standard.Name}: {standard.Meaning}" : standard.Name)
        );

    /// <summary>
    /// Reads the lines. What is still called the same keeps its tag, and so does the one line that took another's place: kudos and
    /// content go on meaning it.
    /// </summary>
    public static IReadOnlyList<Standard> Read(string lines, IReadOnlyList<Standard> before)
    {
        var written = lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Select(parts => (Name: parts[0], Meaning: parts.Length > 1 ? parts[1] : ""))
            .Where(line => line.Name.Length > 0)
            .ToList();
        var kept = before.Where(standard => written.Exists(line => IsCalled(standard, line.Name))).ToList();
        var read = new List<Standard>();
        for (var i = 0; i < written.Count; i++)
        {
            var (name, meaning) = written[i];
            var renamed = i < before.Count && written.Count == before.Count && !kept.Contains(before[i]) ? before[i] : null;
            var tag = before.FirstOrDefault(standard => IsCalled(standard, name))?.Id ?? renamed?.Id ?? TagOf(name);
            read.Add(new Standard(tag, name, meaning));
        }
        return read;
    }

    /// <summary>"Listen first" is "listen-first".</summary>
    public static string TagOf(string name) => Between().Replace(name.ToLowerInvariant(), "-").Trim('-');

    private static bool IsCalled(Standard standard, string name) => standard.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Between();
}
