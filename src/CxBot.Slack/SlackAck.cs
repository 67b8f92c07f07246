using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace CxBot.Slack;

/// <summary>What Slack is answered, on whichever transport: JSON, or nothing for "got it".</summary>
internal sealed record SlackAck(ReadOnlyMemory<byte> Json, int Status = StatusCodes.Status200OK)
{
    /// <summary>Got it.</summary>
    public static SlackAck Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>A fault of ours: Slack shows one of its own sentences, or sends an event again.</summary>
    public static SlackAck Failed { get; } = new(ReadOnlyMemory<byte>.Empty, StatusCodes.Status500InternalServerError);

    /// <summary>Not kept yet: Slack sends the event again, and what was kept by then is not done twice.</summary>
    public static SlackAck ComeAgain { get; } = new(ReadOnlyMemory<byte>.Empty, StatusCodes.Status503ServiceUnavailable);

    /// <summary>A submitted modal is drawn anew; the view as JSON.</summary>
    public static SlackAck OfView(string view) => new(Encoding.UTF8.GetBytes($$"""{"response_action":"update","view":{{view}}}"""));

    public static SlackAck Of<T>(T answer, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(answer, type));
}
