namespace CxBot.Core.Chat;

/// <summary>A message in neutral form; renderers make Block Kit or an Adaptive Card of it and keep every limit of theirs.</summary>
/// <param name="Summary">One plain line: the notification and what a screen reader says first.</param>
/// <param name="Blocks">From top to bottom.</param>
public sealed record Card(Text Summary, IReadOnlyList<CardBlock> Blocks)
{
    /// <summary>The format of the JSON kept in the outbox. The previous release can read it: add, never rename.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Who gets more on it than everybody; null for a card that is the same for all.</summary>
    public OwnView? OwnView { get; init; }

    /// <summary>A card that is one paragraph.</summary>
    public static Card Of(Text paragraph) => new(paragraph, [new Paragraph(paragraph)]);
}
