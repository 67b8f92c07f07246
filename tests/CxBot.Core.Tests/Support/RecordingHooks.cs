using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CxBot.Core.HelpDesk;

namespace CxBot.Core.Tests.Support;

/// <summary>A receiver of webhooks that writes down what it was sent and answers as it is told, else 200.</summary>
internal sealed class RecordingHooks : IHookSender
{
    private readonly ConcurrentQueue<HookAnswer> answers = new();

    /// <summary>What arrived, in the order in which it did.</summary>
    public ConcurrentQueue<JsonNode> Arrived { get; } = [];

    /// <summary>The ids of all that was sent, whatever came of it.</summary>
    public ConcurrentQueue<string> Tried { get; } = [];

    /// <summary>The types of what arrived, without the "issue." before each.</summary>
    public string Types => string.Join(' ', Arrived.Select(message => ((string)message["type"]!)["issue.".Length..]));

    /// <summary>Answers the next message with this.</summary>
    public void AnswerNext(int status, TimeSpan? retryAfter = null) => answers.Enqueue(new HookAnswer(status, $"{status}", retryAfter));

    public Task<HookAnswer> SendAsync(WebhookOptions webhook, string messageId, string payload, CancellationToken ct)
    {
        Tried.Enqueue(messageId);
        if (answers.TryDequeue(out var answer) && !answer.HasArrived)
            return Task.FromResult(answer);
        Arrived.Enqueue(JsonNode.Parse(payload)!);
        return Task.FromResult(new HookAnswer(200, "200"));
    }
}
