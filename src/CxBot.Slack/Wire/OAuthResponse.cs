namespace CxBot.Slack.Wire;

/// <summary>Of oauth.v2.access: a new installation, or a renewed token.</summary>
internal sealed record OAuthResponse : SlackResponse
{
    public string? AccessToken { get; init; }

    /// <summary>Where tokens expire: what the next one is bought with, once.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>In seconds; 0 where tokens don't expire.</summary>
    public long ExpiresIn { get; init; }

    /// <summary>With commas.</summary>
    public string? Scope { get; init; }
    public string? BotUserId { get; init; }
    public string? AppId { get; init; }

    /// <summary>Null when a whole enterprise installed it.</summary>
    public Named? Team { get; init; }
    public Named? Enterprise { get; init; }
    public bool IsEnterpriseInstall { get; init; }

    /// <summary>Who installed it.</summary>
    public Named? AuthedUser { get; init; }
}
