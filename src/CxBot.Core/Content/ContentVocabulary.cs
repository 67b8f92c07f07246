namespace CxBot.Core.Content;

/// <summary>The words with which packs may tag their items; the bot has a name for each in every language it speaks.</summary>
public static class ContentVocabulary
{
    /// <summary>The series of the stories that people of the organisation handed in; packs may not use it.</summary>
    public const string OwnStories = "own-stories";

    /// <summary>Tips and stories that belong together.</summary>
    public static IReadOnlyList<string> Series { get; } =
    ["who-is-your-customer", "good-manners", "start-a-recovery", "back-office", "walk-contact-points", "leaders-first"];

    /// <summary>Where customers meet a company.</summary>
    public static IReadOnlyList<string> ContactPoints { get; } =
    ["web", "phone", "store", "office", "delivery", "billing", "product", "after-sale"];

    /// <summary>To whom an item speaks.</summary>
    public static IReadOnlyList<string> Roles { get; } =
    ["everyone", "front-line", "sales", "engineering", "shipping", "finance", "facilities", "hr", "support", "managers", "newcomers"];

    /// <summary>The steps of the loop.</summary>
    public static IReadOnlyList<string> Steps { get; } = ["know-the-need", "deliver", "find", "fix", "measure", "reinforce"];
}
