using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>A modal that somebody has before them.</summary>
/// <param name="Id">The view's id.</param>
/// <param name="Hash">Its drawing, so that a newer one is not overwritten; null when that does not matter.</param>
/// <param name="Origin">What it carries.</param>
internal sealed record OpenModal(string Id, string? Hash, FormOrigin Origin)
{
    /// <summary>The modal of an interaction or of Slack's answer; null for a Home tab.</summary>
    public static OpenModal? Of(InteractionView? view) =>
        view is { Id: { } id, Type: "modal" } ? new OpenModal(id, view.Hash, FormOrigin.Read(view.PrivateMetadata)) : null;
}
