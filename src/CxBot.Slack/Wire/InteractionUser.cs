namespace CxBot.Slack.Wire;

/// <summary>Who acted.</summary>
internal sealed record InteractionUser
{
    public string? Id { get; init; }

    /// <summary>Their own team, which is another one for people of a shared channel.</summary>
    public string? TeamId { get; init; }
}
