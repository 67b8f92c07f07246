namespace CxBot.Slack.Wire;

/// <summary>Of chat.getPermalink.</summary>
internal sealed record PermalinkResponse : SlackResponse
{
    public string? Permalink { get; init; }
}
