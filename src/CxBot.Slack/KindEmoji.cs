using System.Collections.Frozen;

namespace CxBot.Slack;

/// <summary>The emoji that say yes, thanks or well done wherever people work together. All others may mean anything.</summary>
internal static class KindEmoji
{
    private static readonly FrozenSet<string> Names =
    [
        "+1",
        "thumbsup",
        "100",
        "bulb",
        "clap",
        "fire",
        "handshake",
        "heart",
        "heart_eyes",
        "blue_heart",
        "green_heart",
        "orange_heart",
        "purple_heart",
        "yellow_heart",
        "heavy_check_mark",
        "white_check_mark",
        "muscle",
        "ok_hand",
        "pray",
        "raised_hands",
        "rocket",
        "seedling",
        "sparkles",
        "star",
        "star-struck",
        "star2",
        "tada",
        "trophy",
    ];

    /// <summary>Whether it is one; a name without colons and skin tone.</summary>
    public static bool Has(string name) => Names.Contains(name);
}
