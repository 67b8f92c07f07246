namespace CxBot.Core.Chat;

/// <summary>A press on a button of one of the bot's cards.</summary>
public sealed record ButtonPressed : Inbound
{
    /// <summary>The button's <see cref="Button.Action"/>, as "feature.verb".</summary>
    public required string Action { get; init; }

    /// <summary>The button's <see cref="Button.Value"/>. Anybody can replay any value they once saw: authorise, never trust.</summary>
    public string Value { get; init; } = "";

    /// <summary>The platform's id of the message it stands in; null where it stands in none, such as a window.</summary>
    public string? MessageId { get; init; }
}
