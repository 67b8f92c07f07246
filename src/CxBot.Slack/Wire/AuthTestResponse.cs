namespace CxBot.Slack.Wire;

/// <summary>Of auth.test: whose token it is.</summary>
internal sealed record AuthTestResponse : SlackResponse
{
    public string? Team { get; init; }
    public string? User { get; init; }
    public string? TeamId { get; init; }
    public string? EnterpriseId { get; init; }
    public bool IsEnterpriseInstall { get; init; }
    public string? UserId { get; init; }
    public string? BotId { get; init; }
}
