using Microsoft.Extensions.Primitives;

namespace CxBot.Slack.Wire;

/// <summary>A slash command: plain form fields over HTTP, the same names as an object over Socket Mode.</summary>
internal sealed record SlashCommand
{
    public required string Command { get; init; }
    public string Text { get; init; } = "";
    public required string UserId { get; init; }
    public string? TeamId { get; init; }
    public string? EnterpriseId { get; init; }

    /// <summary>"true" or "false", as text.</summary>
    public string? IsEnterpriseInstall { get; init; }
    public required string ChannelId { get; init; }
    public string? ChannelName { get; init; }
    public string? ResponseUrl { get; init; }
    public required string TriggerId { get; init; }

    /// <summary>The command in a form's fields; null when one is missing without which nobody could be answered.</summary>
    public static SlashCommand? From(IReadOnlyDictionary<string, StringValues> form)
    {
        if (Field("command") is not { } command || Field("user_id") is not { } user)
            return null;
        if (Field("channel_id") is not { } channel || Field("trigger_id") is not { } trigger)
            return null;

        return new SlashCommand
        {
            Command = command,
            Text = Field("text") ?? "",
            UserId = user,
            TeamId = Field("team_id"),
            EnterpriseId = Field("enterprise_id"),
            IsEnterpriseInstall = Field("is_enterprise_install"),
            ChannelId = channel,
            ChannelName = Field("channel_name"),
            ResponseUrl = Field("response_url"),
            TriggerId = trigger,
        };

        string? Field(string name) => form.TryGetValue(name, out var values) && values is [{ Length: > 0 } value, ..] ? value : null;
    }
}
