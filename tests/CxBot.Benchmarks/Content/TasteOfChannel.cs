using CxBot.Core.Content;

namespace CxBot.Benchmarks.Content;

/// <summary>An invented channel: which tags its people like, and the tags its schedule asks for.</summary>
internal sealed class TasteOfChannel
{
    private const int People = 12;
    private const double Indifferent = 0.25;
    private const double Liking = 0.7;
    private const double Disliking = 0.05;

    private readonly Random dice;
    private readonly HashSet<string> liked;
    private readonly HashSet<string> disliked;

    public TasteOfChannel(int seed)
    {
        dice = new Random(seed);
        string[] tags = [.. ContentVocabulary.Series, .. ContentVocabulary.ContactPoints, .. ContentVocabulary.Roles];
        dice.Shuffle(tags);
        (liked, disliked) = ([.. tags[..5]], [.. tags[5..10]]);
        // Every third channel asks for some contact points or roles only.
        Tags =
            seed % 3 == 0
                ? [.. ContentVocabulary.ContactPoints.Skip(seed % 4).Take(4), .. ContentVocabulary.Roles.Skip(seed % 5).Take(3)]
                : [];
    }

    /// <summary>What its schedule asks for; all when empty.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>How many of its people press Trying it, and how many Not for us.</summary>
    public Presses React(ContentItem item)
    {
        var pull = item.Tags.Count(liked.Contains) - item.Tags.Count(disliked.Contains);
        var chance = pull switch
        {
            > 0 => Liking,
            < 0 => Disliking,
            _ => Indifferent,
        };
        var trying = Enumerable.Range(0, People).Count(_ => dice.NextDouble() < chance);
        return new Presses(trying, Enumerable.Range(0, People - trying).Count(_ => dice.NextDouble() < 0.1));
    }
}
