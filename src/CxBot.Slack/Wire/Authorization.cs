namespace CxBot.Slack.Wire;

/// <summary>An installation that sees an event.</summary>
internal sealed record Authorization
{
    public string? EnterpriseId { get; init; }
    public string? TeamId { get; init; }
    public string? UserId { get; init; }
    public bool IsBot { get; init; }
    public bool IsEnterpriseInstall { get; init; }
}
