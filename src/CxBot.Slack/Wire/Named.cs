namespace CxBot.Slack.Wire;

/// <summary>A team, an enterprise or a channel in a payload.</summary>
internal sealed record Named
{
    public string? Id { get; init; }
    public string? Name { get; init; }

    /// <summary>Of a channel, where Slack describes it: only its members see it.</summary>
    public bool? IsPrivate { get; init; }

    /// <summary>Of a team: the first label of its address.</summary>
    public string? Domain { get; init; }
}
