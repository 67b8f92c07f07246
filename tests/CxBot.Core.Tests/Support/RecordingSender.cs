using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;

namespace CxBot.Core.Tests.Support;

/// <summary>A platform that writes down what it was sent and answers as it is told.</summary>
internal sealed class RecordingSender(string platform) : IChatSender
{
    private readonly ConcurrentQueue<Delivery> answers = new();
    private int messages;

    public string Platform => platform;

    public LaneLimits Limits { get; } = new(TimeSpan.FromSeconds(1), 3, 300);

    /// <summary>"post C1 words", "post C1/THREAD words" or "edit MESSAGE words", in the order they arrived.</summary>
    public ConcurrentQueue<string> Sent { get; } = [];

    /// <summary>What a look-up after an unclear end finds.</summary>
    public Delivery? Found { get; set; }

    /// <summary>Answers the next attempt with this instead of taking it.</summary>
    public void AnswerNext(Delivery answer) => answers.Enqueue(answer);

    public Task<Delivery> PostAsync(Destination to, Card card, Reader reader, string reference, CancellationToken ct) =>
        Task.FromResult(Take($"post {Place(to)} {TestBot.Read(card)}", to.Conversation ?? $"D-{to.User}", $"M{messages + 1}"));

    public Task<Delivery> EditAsync(Destination to, string messageId, Card card, Reader reader, CancellationToken ct) =>
        Task.FromResult(Take($"edit {messageId} {TestBot.Read(card)}", to.Conversation!, messageId));

    public Task<Delivery?> FindAsync(Destination to, string reference, DateTime since, CancellationToken ct) => Task.FromResult(Found);

    private static string Place(Destination to) => $"{to.Conversation ?? to.User}{(to.Thread is { } thread ? $"/{thread}" : "")}";

    private Delivery Take(string what, string conversation, string message)
    {
        if (answers.TryDequeue(out var answer))
            return answer;
        Sent.Enqueue(what);
        messages++;
        return new Delivery.Sent(conversation, message);
    }
}
