using System.Text.Json;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>Opens and draws modals and Home tabs.</summary>
internal sealed class SlackViews(SlackClient client)
{
    /// <summary>Opens a modal; null when Slack does not say which it became.</summary>
    public async Task<OpenModal?> OpenAsync(string workspace, string trigger, View view, CancellationToken ct) =>
        OpenModal.Of((await CallAsync("views.open", workspace, [("trigger_id", trigger)], Json(view), ct)).View);

    /// <summary>Draws a modal anew, unless somebody did meanwhile.</summary>
    public Task UpdateAsync(string workspace, OpenModal modal, View view, CancellationToken ct) =>
        CallAsync("views.update", workspace, [("view_id", modal.Id), ("hash", modal.Hash)], Json(view), ct);

    /// <summary>Draws a modal anew; the view as JSON.</summary>
    public Task UpdateAsync(string workspace, string viewId, string view, CancellationToken ct) =>
        CallAsync("views.update", workspace, [("view_id", viewId)], view, ct);

    /// <summary>Draws a person's Home tab; the view as JSON.</summary>
    public Task PublishAsync(string workspace, string user, string view, CancellationToken ct) =>
        CallAsync("views.publish", workspace, [("user_id", user)], view, ct);

    /// <summary>A view as Slack takes it.</summary>
    public static string Json(View view) => JsonSerializer.Serialize(view, SlackJson.Default.View);

    private Task<ViewResponse> CallAsync(
        string method,
        string workspace,
        (string, string?)[] arguments,
        string view,
        CancellationToken ct
    ) => client.CallAsync(method, workspace, [.. arguments, ("view", view)], SlackJson.Default.ViewResponse, ct);
}
