namespace CxBot.Core.Organisations;

/// <summary>An administrator would make their organisation and another one, and somebody there has, or has not yet, answered.</summary>
public sealed class OrganisationInvitation
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose administrator made the code.</summary>
    public long OrganisationId { get; set; }

    /// <summary>Who made it; a new one takes the place of the last.</summary>
    public long AskedById { get; set; }

    /// <summary>SHA-256 of the code, in hexadecimal; null once it was typed.</summary>
    public string? Hash { get; set; }

    /// <summary>Until when the code is taken; once it was typed, until when both can agree. UTC.</summary>
    public DateTime ExpiresAt { get; set; }

    /// <summary>The administrator of the other organisation who typed the code.</summary>
    public long? AnsweredById { get; set; }

    /// <summary>When they agreed, having seen what would be joined, UTC. Then it is the other's turn.</summary>
    public DateTime? AgreedAt { get; set; }
}
