namespace CxBot.Core.Help;

/// <summary>Finds what somebody may have meant to write.</summary>
internal static class NearestWords
{
    private const int Most = 3;

    /// <summary>The names that come close by any of their spellings, closest first, at most three.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<(string Name, IReadOnlyList<string> Spellings)> known)
    {
        var sought = word.ToLowerInvariant();
        // A third of the letters may be wrong; of a short word, one.
        var farthest = Math.Max(1, sought.Length / 3);
        return
        [
            .. known
                .Select(entry => (entry.Name, Distance: entry.Spellings.Where(Exists).Min(spelling => Between(sought, spelling))))
                .Where(entry => entry.Distance <= farthest)
                .OrderBy(entry => entry.Distance)
                .ThenBy(entry => entry.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(entry => entry.Name),
        ];
    }

    /// <summary>How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other.</summary>
    public static int Between(string one, string other)
    {
        var distance = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            distance[i, 0] = i;
        for (var j = 0; j <= other.Length; j++)
            distance[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var change = distance[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(change, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        }
        return distance[one.Length, other.Length];
    }

    private static bool Exists(string spelling) => spelling.Length > 0;
}
