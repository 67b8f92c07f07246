namespace CxBot.Core.Outbox;

/// <summary>What an outbox row does.</summary>
public enum OutboxKind
{
    /// <summary>A new message in a conversation.</summary>
    Post,

    /// <summary>A new message in a person's one-to-one chat.</summary>
    Direct,

    /// <summary>A message in a conversation that only one person sees.</summary>
    Whisper,

    /// <summary>A new face for a <see cref="PostedCard"/>.</summary>
    Edit,
}
