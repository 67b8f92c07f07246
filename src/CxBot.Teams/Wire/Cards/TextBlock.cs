namespace CxBot.Teams.Wire.Cards;

/// <summary>Text that is read as Markdown: everything typed by people must be escaped.</summary>
internal sealed record TextBlock(string Text) : CardElement
{
    public bool Wrap { get; } = true;
    public string? Size { get; init; }
    public string? Weight { get; init; }
    public bool? IsSubtle { get; init; }

    /// <summary>"heading": a screen reader says so.</summary>
    public string? Style { get; init; }
}
