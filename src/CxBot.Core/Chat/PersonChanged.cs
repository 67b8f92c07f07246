using CxBot.Core.People;

namespace CxBot.Core.Chat;

/// <summary>A person has a new name, address, zone or language, has joined the workspace, or was deactivated there.</summary>
public sealed record PersonChanged : Inbound
{
    /// <summary>Who changed; <see cref="Inbound.From"/> is the bot itself, because nobody acted here.</summary>
    public required Account Who { get; init; }

    /// <summary>How the platform describes them now.</summary>
    public required Profile Profile { get; init; }
}
