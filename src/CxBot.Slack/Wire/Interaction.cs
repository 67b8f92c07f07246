namespace CxBot.Slack.Wire;

/// <summary>A press, a submission, a shortcut or a search in a menu: the JSON of the form field "payload".</summary>
internal sealed record Interaction
{
    public string Type { get; init; } = "";
    public Named? Team { get; init; }
    public Named? Enterprise { get; init; }
    public bool IsEnterpriseInstall { get; init; }
    public InteractionUser? User { get; init; }
    public Named? Channel { get; init; }
    public InteractionContainer? Container { get; init; }
    public InteractionMessage? Message { get; init; }
    public InteractionView? View { get; init; }
    public IReadOnlyList<InteractionAction>? Actions { get; init; }
    public string? TriggerId { get; init; }
    public string? ResponseUrl { get; init; }

    /// <summary>Of a shortcut.</summary>
    public string? CallbackId { get; init; }

    /// <summary>Of a search: which menu.</summary>
    public string? ActionId { get; init; }

    /// <summary>Of a search: what was typed.</summary>
    public string? Value { get; init; }
    public string? MessageTs { get; init; }
}
