namespace CxBot.Slack.Wire;

/// <summary>Of users.info.</summary>
internal sealed record UserResponse : SlackResponse
{
    public SlackUser? User { get; init; }
}
