namespace CxBot.Slack.Wire;

/// <summary>Of views.open, views.update and views.publish.</summary>
internal sealed record ViewResponse : SlackResponse
{
    public InteractionView? View { get; init; }
}
