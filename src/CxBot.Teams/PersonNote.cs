namespace CxBot.Teams;

/// <summary>What activities told of a person: enough to look them up and to write to them.</summary>
internal sealed record PersonNote
{
    /// <summary>Their id for this bot, "29:...".</summary>
    public string? Mri { get; init; }

    /// <summary>A conversation in whose roster they are.</summary>
    public string? Conversation { get; init; }

    /// <summary>Their one-to-one chat with the bot.</summary>
    public string? Chat { get; init; }

    /// <summary>Language of their client.</summary>
    public string? Language { get; init; }

    /// <summary>IANA name.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Why nothing goes to them. Any activity from them clears it.</summary>
    public Refusal? Refusal { get; init; }
}
