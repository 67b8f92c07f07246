using System.Text.Json;

namespace CxBot.Slack.Socket;

/// <summary>The acknowledgement of an envelope, as Slack wants it on the socket that delivered it.</summary>
internal static class SocketAck
{
    /// <param name="envelopeId">Which envelope.</param>
    /// <param name="ack">What HTTP would have answered.</param>
    /// <param name="takesPayload">Whether Slack takes more than "got it" for this envelope.</param>
    public static ReadOnlyMemory<byte> Write(string envelopeId, SlackAck ack, bool takesPayload)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("envelope_id", envelopeId);
            if (takesPayload && !ack.Json.IsEmpty)
            {
                json.WritePropertyName("payload");
                json.WriteRawValue(ack.Json.Span, skipInputValidation: true);
            }
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }
}
