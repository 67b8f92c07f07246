using System.Globalization;
using CxBot.Core.Content;

namespace CxBot.Core.Issues.Gestures;

/// <summary>How much each role may spend without asking, in whole units of the currency, as people write it and as it is kept.</summary>
internal static class RoleLimits
{
    public const int Most = 1_000_000;

    /// <summary>The roles that can have one.</summary>
    public static IReadOnlyList<string> Roles { get; } =
    [.. ContentVocabulary.Roles.Where(role => role is not ("everyone" or "newcomers"))];

    /// <summary>Reads "support 20", one a line or parted by semicolons; null when a line is none of that.</summary>
    public static IReadOnlyDictionary<string, int>? Read(string written)
    {
        var limits = new Dictionary<string, int>();
        foreach (var line in written.Split(['\n', ';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split([' ', '=', ':', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (
                parts.Length < 2
                || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
                || limit > Most
            )
                return null;
            var role = string.Join('-', parts[..^1]).ToLowerInvariant();
            if (!Roles.Contains(role))
                return null;
            limits[role] = limit;
        }
        return limits;
    }

    /// <summary>As it is kept.</summary>
    public static string Write(IReadOnlyDictionary<string, int> limits) =>
        string.Join(';', limits.Select(limit => string.Create(CultureInfo.InvariantCulture, $"{limit.Key}={limit.Value}")));

    /// <summary>One a line, as a form shows it.</summary>
    public static string Show(IReadOnlyDictionary<string, int> limits) =>
        string.Join('\n', limits.Select(limit => string.Create(CultureInfo.InvariantCulture, $"{limit.Key} {limit.Value}")));
}
