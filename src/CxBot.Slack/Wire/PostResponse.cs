namespace CxBot.Slack.Wire;

/// <summary>Of chat.postMessage, chat.postEphemeral and chat.update.</summary>
internal sealed record PostResponse : SlackResponse
{
    public string? Channel { get; init; }
    public string? Ts { get; init; }
}
