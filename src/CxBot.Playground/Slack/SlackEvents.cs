using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Storage;
using Microsoft.Extensions.Hosting;

namespace CxBot.Playground.Slack;

/// <summary>
/// Sends events and sends them again by Slack's rules: three more times, unless the bot refuses with <c>x-slack-no-retry</c>.
/// What was on its way when the program died goes on afterwards.
/// </summary>
internal sealed class SlackEvents : BackgroundService
{
    /// <summary>Slack waits nearly nothing, one minute, five minutes; nobody who plays wants to wait that long.</summary>
    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(15)];
    private static readonly TimeSpan TooLate = TimeSpan.FromHours(2);

    private readonly Channel<PendingEvent> fresh = Channel.CreateUnbounded<PendingEvent>();
    private readonly ConcurrentDictionary<string, Task> underway = new();
    private readonly Shelf<PendingEvent> shelf;
    private readonly SlackRequests requests;
    private readonly InstalledApp app;
    private readonly PlaygroundSecrets secrets;
    private readonly Notices notices;
    private readonly TimeProvider time;
    private readonly ServerStart start;

    public SlackEvents(
        Journal journal,
        SlackRequests requests,
        InstalledApp app,
        PlaygroundSecrets secrets,
        Notices notices,
        TimeProvider time,
        ServerStart start
    )
    {
        shelf = new Shelf<PendingEvent>(journal, "slack.event", KeptJson.Default.PendingEvent);
        this.requests = requests;
        this.app = app;
        this.secrets = secrets;
        this.notices = notices;
        this.time = time;
        this.start = start;
    }

    /// <summary>Queues an event for the bot, if it subscribed to such; it is kept when the task ends.</summary>
    public async Task SendAsync(JsonObject slackEvent)
    {
        if (!IsSubscribed(slackEvent))
            return;
        var pending = Envelope(slackEvent);
        await shelf.PutAsync(pending.Id, pending);
        await fresh.Writer.WriteAsync(pending);
    }

    /// <summary>Sends an event now and returns whether the bot took it; the caller decides about trying again.</summary>
    public async Task<bool> TrySendAsync(JsonObject slackEvent, CancellationToken ct) =>
        !IsSubscribed(slackEvent) || (await requests.EventAsync(Envelope(slackEvent).Body, 0, null, ct)).IsSuccess;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await start.WaitAsync(stoppingToken);
        foreach (var pending in shelf.Load())
            Begin(pending, stoppingToken);
        await foreach (var pending in fresh.Reader.ReadAllAsync(stoppingToken))
            Begin(pending, stoppingToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(underway.Values);
    }

    private bool IsSubscribed(JsonObject slackEvent)
    {
        var type = (string?)slackEvent["type"] ?? "";
        return app.Events.Contains(type is "message" ? $"message.{(string?)slackEvent["channel_type"]}" : type);
    }

    private void Begin(PendingEvent pending, CancellationToken ct) =>
        underway[pending.Id] = Task.Run(() => DeliverAsync(pending, ct), CancellationToken.None);

    private async Task DeliverAsync(PendingEvent pending, CancellationToken ct)
    {
        try
        {
            if (!await IsTakenAsync(pending, ct))
                notices.Add("The bot did not take a Slack event, also not at the third repetition.");
            await shelf.RemoveAsync(pending.Id);
        }
        catch (OperationCanceledException)
        {
            // The playground stops: the event stays on the shelf for the next start.
        }
        finally
        {
            underway.TryRemove(pending.Id, out _);
        }
    }

    private async Task<bool> IsTakenAsync(PendingEvent pending, CancellationToken ct)
    {
        if (time.GetUtcNow() - pending.Born > TooLate)
            return true;
        string? reason = null;
        for (var retry = 0; retry <= Waits.Length; retry++)
        {
            if (retry > 0)
                await Task.Delay(Waits[retry - 1], time, ct);
            var answer = await requests.EventAsync(pending.Body, retry, reason, ct);
            if (answer.IsSuccess || answer.NoRetry)
                return true;
            reason = answer.RetryReason;
        }

        return false;
    }

    private PendingEvent Envelope(JsonObject slackEvent)
    {
        var id = $"Ev{RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 10)}";
        slackEvent["event_ts"] ??= slackEvent["ts"]?.DeepClone() ?? SlackTs.Now(time);
        var envelope = new JsonObject
        {
            ["token"] = secrets.VerificationToken,
            ["team_id"] = HarbourAndPine.SlackTeamId,
            ["context_team_id"] = HarbourAndPine.SlackTeamId,
            ["context_enterprise_id"] = null,
            ["api_app_id"] = HarbourAndPine.SlackAppId,
            ["event"] = slackEvent,
            ["type"] = "event_callback",
            ["event_id"] = id,
            ["event_time"] = time.GetUtcNow().ToUnixTimeSeconds(),
            ["authorizations"] = new JsonArray(
                new JsonObject
                {
                    ["enterprise_id"] = null,
                    ["team_id"] = HarbourAndPine.SlackTeamId,
                    ["user_id"] = HarbourAndPine.SlackBotUserId,
                    ["is_bot"] = true,
                    ["is_enterprise_install"] = false,
                }
            ),
            ["is_ext_shared_channel"] = false,
            ["event_context"] = $"4-{id}",
        };
        return new PendingEvent(id, envelope.ToJsonString(), time.GetUtcNow());
    }
}
