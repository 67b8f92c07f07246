using System.Collections.Immutable;

namespace CxBot.Core.Content;

/// <summary>One of an organisation's service standards.</summary>
/// <param name="Id">How items name it.</param>
/// <param name="Name">What people read.</param>
/// <param name="Meaning">What it asks of everybody, in a sentence.</param>
public sealed record Standard(string Id, string Name, string Meaning)
{
    /// <summary>The same in the pack's other languages, by BCP 47 tag.</summary>
    internal ImmutableDictionary<string, Standard> Translations { get; init; } = ImmutableDictionary<string, Standard>.Empty;

    /// <summary>In a language where the pack has it so, else as it stands.</summary>
    internal Standard In(string language) =>
        Translations.GetValueOrDefault(language) ?? Translations.GetValueOrDefault(language.Split('-')[0]) ?? this;
}
