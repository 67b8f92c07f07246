namespace CxBot.Slack.Wire;

/// <summary>A member of a workspace.</summary>
internal sealed record SlackUser
{
    public string? Id { get; init; }

    /// <summary>Their own team: another one for people of a shared channel and of other workspaces of the same enterprise.</summary>
    public string? TeamId { get; init; }

    /// <summary>Of people of an enterprise.</summary>
    public EnterpriseUser? EnterpriseUser { get; init; }
    public string? Name { get; init; }
    public string? RealName { get; init; }
    public bool Deleted { get; init; }

    /// <summary>IANA name.</summary>
    public string? Tz { get; init; }

    /// <summary>E.g. "en-US"; never of people of other workspaces.</summary>
    public string? Locale { get; init; }
    public bool IsBot { get; init; }
    public bool IsRestricted { get; init; }
    public bool IsUltraRestricted { get; init; }

    /// <summary>Of another workspace, met in a shared channel.</summary>
    public bool IsStranger { get; init; }
    public bool? IsEmailConfirmed { get; init; }
    public SlackUserProfile? Profile { get; init; }
}
