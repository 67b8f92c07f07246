using System.Security.Cryptography;
using System.Text.Json;
using CxBot.Core.HelpDesk;
using Microsoft.AspNetCore.Http.Features;

namespace CxBot.Host.HelpDesk;

/// <summary>
/// POST /hooks/issues: help desks, CRMs and surveys report issues and what customers answered. Who calls is proved first; then the
/// same request counts once, however often it comes.
/// </summary>
internal sealed class HookEndpoint(HookCaller callers, HookRates rates, HookIntake intake)
{
    private const int MostBytes = 64 * 1024;
    private const int LongestKey = 255;
    private const string KeyHeader = "Idempotency-Key";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    public async Task<IResult> TakeAsync(HttpContext context)
    {
        var request = context.Request;
        if (await BodyAsync(context) is not { } body)
            return HookAnswers.Problem(413, "The request is longer than 64 KiB.");
        if (callers.Find(request.Headers, body) is not { } caller)
            return rates.WaitOfStranger($"{context.Connection.RemoteIpAddress}") is { } strangersWait
                ? HookAnswers.TooMany(context, strangersWait)
                : HookAnswers.Unknown(context);
        if (rates.WaitOf(caller.Source) is { } wait)
            return HookAnswers.TooMany(context, wait);
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0)
            return HookAnswers.Problem(415, "The request must be application/json, not compressed.");
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(body));
        if (Key(request.Headers, caller, fingerprint) is not { } key)
            return HookAnswers.Problem(400, $"{KeyHeader} (or webhook-id) is longer than {LongestKey} characters.");
        var call = new HookCall(caller.Source, key, fingerprint, caller.Organisation);
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(body, Strict);
        }
        catch (JsonException fault)
        {
            return HookAnswers.Problem(400, "The request is no JSON.", $"It breaks off in line {fault.LineNumber + 1}.");
        }
        using (json)
            return Answer(context, await ReadAsync(call, new HookReading(json.RootElement), context.RequestAborted));
    }

    // Faults by path, or what came of it.
    private async Task<object> ReadAsync(HookCall call, HookReading reading, CancellationToken ct)
    {
        switch (reading.Type())
        {
            case "issue" when reading.Report() is var report && reading.Faults.Count == 0:
                return await intake.TakeAsync(call, report, ct);
            case "survey" when reading.Survey() is var survey && reading.Faults.Count == 0:
                return await intake.TakeAsync(call, survey, ct);
            default:
                return reading.Faults;
        }
    }

    private static IResult Answer(HttpContext context, object outcome) =>
        outcome switch
        {
            HookReply.Taken taken => HookAnswers.Taken(context, taken),
            HookReply.Refused refused => HookAnswers.Refused(refused),
            HookReply.KeyReused => HookAnswers.Problem(
                422,
                $"{KeyHeader} was used for another request.",
                "Send what you sent before, or another key."
            ),
            HookReply.NotReady => HookAnswers.Problem(
                503,
                "Nobody speaks to CxBot yet.",
                "Add it to a channel in Slack or Teams first, so that there is somebody to ask."
            ),
            HookReply.NotConfigured => HookAnswers.Problem(
                503,
                "The organisation that this source reports to is not here.",
                "Whoever runs CxBot finds in its log what to write as HelpDesk:Sources:...:Organisation."
            ),
            _ => HookAnswers.Unreadable((IReadOnlyDictionary<string, string>)outcome),
        };

    /// <summary>
    /// The key of a signed message is its id, which is signed too, so that a replay has no second effect. Others bring their own. A tool
    /// that can send neither is known by what it sends: the same twice in three days is one request.
    /// </summary>
    private static string? Key(IHeaderDictionary headers, KnownCaller caller, string fingerprint)
    {
        var key = headers[caller.IsSigned ? HookSignature.IdHeader : KeyHeader].ToString();
        if (key.Length > LongestKey)
            return null;
        return key.Length == 0 ? $"body {fingerprint}" : $"{(caller.IsSigned ? "id" : "key")} {key}";
    }

    // Null when it is too long.
    private static async Task<byte[]?> BodyAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBytes;
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            return body.ToArray();
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
