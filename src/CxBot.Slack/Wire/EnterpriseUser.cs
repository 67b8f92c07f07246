namespace CxBot.Slack.Wire;

/// <summary>Where in their enterprise a person belongs.</summary>
internal sealed record EnterpriseUser
{
    public string? EnterpriseId { get; init; }

    /// <summary>Every workspace they are a member of.</summary>
    public IReadOnlyList<string>? Teams { get; init; }
}
