using System.Text.Json;

namespace CxBot.Slack.Wire;

/// <summary>A modal or a Home tab as it comes back.</summary>
internal sealed record InteractionView
{
    public string? Id { get; init; }

    /// <summary>modal or home.</summary>
    public string? Type { get; init; }
    public string? CallbackId { get; init; }
    public string? PrivateMetadata { get; init; }
    public string? Hash { get; init; }

    /// <summary>Where the bot is installed; in shared channels not the user's own team.</summary>
    public string? AppInstalledTeamId { get; init; }
    public ViewState? State { get; init; }

    /// <summary>As they were sent; kept unread.</summary>
    public JsonElement? Title { get; init; }
    public JsonElement? Submit { get; init; }
    public JsonElement? Close { get; init; }
    public JsonElement? Blocks { get; init; }
}
