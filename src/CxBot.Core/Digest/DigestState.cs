namespace CxBot.Core.Digest;

/// <summary>What became of a week's digest. Kept by name: add, never rename.</summary>
public enum DigestState
{
    /// <summary>Handed to the outbox on its day.</summary>
    Sent,

    /// <summary>Handed to the outbox after its day, because the bot had stopped.</summary>
    Late,

    /// <summary>Not sent: the bot was stopped until the next working day was over.</summary>
    Missed,
}
