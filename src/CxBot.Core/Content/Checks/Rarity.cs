namespace CxBot.Core.Content.Checks;

/// <summary>Weighs words by how few items use them: "customer" says nothing about which item it is, "kettle" does.</summary>
internal sealed class Rarity
{
    private readonly Dictionary<string, double> weights;

    public Rarity(IReadOnlyList<Fingerprint> prints)
    {
        var items = prints.SelectMany(print => print.Words).CountBy(word => word);
        weights = items.ToDictionary(word => word.Key, word => Math.Log((prints.Count + 1.0) / word.Value));
    }

    /// <summary>The weight of the words in common, as a share of all of both; 1 for the same words.</summary>
    public double Likeness(HashSet<string> first, HashSet<string> second)
    {
        var shared = first.Where(second.Contains).Sum(Weight);
        var all = first.Sum(Weight) + second.Sum(Weight) - shared;
        return all > 0 ? shared / all : 0;
    }

    private double Weight(string word) => weights[word];
}
