namespace CxBot.Core.Chat;

/// <summary>Who reads along.</summary>
public enum AddressKind
{
    /// <summary>The one-to-one chat with the bot.</summary>
    Personal,

    /// <summary>A group chat.</summary>
    Group,

    /// <summary>A channel.</summary>
    Channel,
}
