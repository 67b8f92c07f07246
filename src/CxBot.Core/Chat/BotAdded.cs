namespace CxBot.Core.Chat;

/// <summary>The bot was added to a channel or installed for a person. May arrive more than once for the same place.</summary>
public sealed record BotAdded : Inbound
{
    /// <summary>The channel's name, where the platform says.</summary>
    public string? Name { get; init; }

    /// <summary>Whether only the channel's members see it, where the platform says.</summary>
    public bool? IsPrivate { get; init; }
}
