using System.Text.Json.Serialization;

namespace CxBot.Core.Chat;

/// <summary>
/// Words for a user, not yet in a language: a resource key "Feature.Name" with arguments by position. Renderers resolve it in
/// the reader's language. In resource templates **two asterisks** make bold, `backticks` hold what one says to the bot; arguments are data and are never parsed.
/// </summary>
/// <param name="Key">Resource key; empty for <see cref="Typed"/>.</param>
/// <param name="Arguments">By position.</param>
public sealed record Text(string Key, IReadOnlyList<TextArgument> Arguments)
{
    /// <summary>Chooses the plural form: keys "Name_one", "Name_other" (and what the language has besides).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Count { get; init; }

    /// <summary>Words that a person or a content pack wrote, shown as they are.</summary>
    public static Text Typed(string words) => new("", [new Literal(words)]);

    /// <summary>A text with arguments.</summary>
    public static Text Of(string key, params TextArgument[] arguments) => new(key, arguments);

    /// <summary>A text that depends on a number, which is also argument {0}.</summary>
    public static Text Plural(string key, long count, params TextArgument[] more) => new(key, [count, .. more]) { Count = count };

    /// <summary>Texts one after another, each on a line of its own.</summary>
    public static Text Lines(IEnumerable<Text> lines) => new("\n", [.. lines.Select(line => new Words(line))]);

    /// <summary>A list as one says it: "Ana, Ben and Chloe".</summary>
    public static Text List(IEnumerable<Text> items) => new("&", [.. items.Select(item => new Words(item))]);

    /// <summary>Facts beside one another, parted by commas: "5 points, 1 recovery".</summary>
    public static Text Row(IEnumerable<Text> items) => new(",", [.. items.Select(item => new Words(item))]);
}
