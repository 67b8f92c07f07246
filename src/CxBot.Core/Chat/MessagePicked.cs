namespace CxBot.Core.Chat;

/// <summary>A message shortcut (Slack) or message action (Teams) chosen on somebody's message.</summary>
public sealed record MessagePicked : Inbound
{
    /// <summary>What to do with the message: the <see cref="IMessageAction.Id"/> of a handler.</summary>
    public required string Action { get; init; }

    /// <summary>The message's text, decoded to plain text.</summary>
    public required string Text { get; init; }

    /// <summary>Where to read the message, if the platform says.</summary>
    public string? Permalink { get; init; }

    /// <summary>Who wrote it; absent for messages of bots.</summary>
    public Account? Author { get; init; }
}
