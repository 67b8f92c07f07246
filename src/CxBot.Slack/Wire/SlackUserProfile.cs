namespace CxBot.Slack.Wire;

/// <summary>What a member says of themselves.</summary>
internal sealed record SlackUserProfile
{
    public string? DisplayName { get; init; }
    public string? RealName { get; init; }
    public string? Email { get; init; }
}
