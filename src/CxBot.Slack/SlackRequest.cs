using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CxBot.Slack;

/// <summary>Reads a request's raw body and judges it before anything looks into it.</summary>
internal static class SlackRequest
{
    /// <summary>Slack's own requests are far smaller.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>The body as it came; null when it is too large.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MostBytes)
            return null;

        using var body = new MemoryStream(capacity: (int)(request.ContentLength ?? 4096));
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            var isTooLarge = body.Length + read.Buffer.Length > MostBytes;
            if (!isTooLarge)
                body.Write(read.Buffer.ToArray());
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (isTooLarge)
                return null;
            if (read.IsCompleted)
                return body.ToArray();
        }
    }

    public static SignatureVerdict Judge(HttpRequest request, ReadOnlySpan<byte> body, string secret, DateTimeOffset now) =>
        SlackSignature.Judge(
            secret,
            Only(request, SlackSignature.TimestampHeader),
            Only(request, SlackSignature.SignatureHeader),
            body,
            now
        );

    /// <summary>The fields of a form; null when it is none.</summary>
    public static IReadOnlyDictionary<string, StringValues>? Form(byte[] body)
    {
        try
        {
            using var reader = new FormReader(StrictUtf8.GetString(body));
            return reader.ReadForm();
        }
        catch (Exception malformed) when (malformed is InvalidDataException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static string? Only(HttpRequest request, string header) =>
        request.Headers.TryGetValue(header, out var values) && values is [var only] ? only : null;
}
