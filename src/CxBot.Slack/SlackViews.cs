using System.Text.Json;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>Opens and draws modals and Home tabs.</summary>
internal sealed class SlackViews(SlackClient client, SlackInstallations installations)
{
    public Task OpenAsync(string workspace, string trigger, View view, CancellationToken ct) =>
        CallAsync("views.open", workspace, ("trigger_id", trigger), view, ct);

    public Task UpdateAsync(string workspace, string viewId, View view, CancellationToken ct) =>
        CallAsync("views.update", workspace, ("view_id", viewId), view, ct);

    public Task PublishAsync(string workspace, string user, View view, CancellationToken ct) =>
        CallAsync("views.publish", workspace, ("user_id", user), view, ct);

    private Task<SlackResponse> CallAsync(string method, string workspace, (string, string?) argument, View view, CancellationToken ct) =>
        client.CallAsync(
            method,
            installations.Token(workspace),
            [argument, ("view", JsonSerializer.Serialize(view, SlackJson.Default.View))],
            SlackJson.Default.SlackResponse,
            ct
        );
}
