using System.Collections.Immutable;

namespace CxBot.Core.Content;

/// <summary>What a channel was shown and what people pressed under it.</summary>
/// <param name="LastShown">Item id to when it was last shown, UTC.</param>
/// <param name="Pressed">Item id to presses.</param>
internal sealed record ChannelMemory(ImmutableDictionary<string, DateTime> LastShown, ImmutableDictionary<string, Presses> Pressed)
{
    public static ChannelMemory Empty { get; } =
        new(ImmutableDictionary<string, DateTime>.Empty, ImmutableDictionary<string, Presses>.Empty);

    /// <summary>The memory after one more post.</summary>
    public ChannelMemory With(string itemId, DateTime shownAt) => this with { LastShown = LastShown.SetItem(itemId, shownAt) };
}
