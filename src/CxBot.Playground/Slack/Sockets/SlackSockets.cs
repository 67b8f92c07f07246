using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Sockets;

/// <summary>The sockets that the bot has open. Each envelope goes to one of them, whichever is next.</summary>
internal sealed class SlackSockets(TimeProvider time)
{
    private const int Most = 10;

    private readonly Lock gate = new();
    private readonly List<OpenSocket> open = [];
    private int turn;

    public int Count
    {
        get
        {
            lock (gate)
                return open.Count;
        }
    }

    /// <summary>False when there are ten already.</summary>
    public bool TryAdd(OpenSocket socket)
    {
        lock (gate)
        {
            if (open.Count >= Most)
                return false;
            open.Add(socket);
            return true;
        }
    }

    public void Remove(OpenSocket socket)
    {
        lock (gate)
            open.Remove(socket);
    }

    /// <summary>Sends what HTTP would have posted and waits for the acknowledgement, which becomes what HTTP would have answered.</summary>
    public async Task<BotAnswer> SendAsync(
        string type,
        JsonNode payload,
        bool takesPayload,
        CancellationToken ct,
        (int Attempt, string Reason)? retry = null
    )
    {
        if (Next() is not { } socket)
            return new BotAnswer(0, Silence: "connection_failed");

        var id = Guid.CreateVersion7(time.GetUtcNow()).ToString();
        var envelope = new JsonObject
        {
            ["envelope_id"] = id,
            ["payload"] = payload,
            ["type"] = type,
            ["accepts_response_payload"] = takesPayload,
        };
        if (retry is { } again)
        {
            envelope["retry_attempt"] = again.Attempt;
            envelope["retry_reason"] = again.Reason;
        }
        using var tired = new CancellationTokenSource(SlackRequests.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tired.Token, ct);
        try
        {
            var answer = await socket.AskAsync(id, envelope.ToJsonString(), either.Token);
            var body = takesPayload && answer.At("payload") is { } given ? given.GetRawText() : "";
            return new BotAnswer(200, body) { MediaType = "application/json" };
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new BotAnswer(0, Silence: "http_timeout");
        }
    }

    private OpenSocket? Next()
    {
        lock (gate)
            return open.Count == 0 ? null : open[turn++ % open.Count];
    }
}
