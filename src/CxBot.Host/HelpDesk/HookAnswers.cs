using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Core.HelpDesk;

namespace CxBot.Host.HelpDesk;

/// <summary>What a calling system reads: JSON for what was taken, problem+json (RFC 9457) for what was not.</summary>
internal static class HookAnswers
{
    // Read as JSON only: quotes and letters may stand as they are.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IResult Taken(HttpContext context, HookReply.Taken taken)
    {
        if (taken.IsReplayed)
            context.Response.Headers["Idempotent-Replayed"] = "true";
        var answer = new JsonObject
        {
            ["issue"] = taken.Code,
            ["number"] = taken.Number,
            ["result"] = char.ToLowerInvariant(taken.Result.ToString()[0]) + taken.Result.ToString()[1..],
            ["state"] = taken.State,
            ["masked"] = new JsonArray([.. taken.Masked.Select(kind => (JsonNode)kind)]),
        };
        if (taken.Result == HookResult.Opened)
        {
            answer["reporter"] = taken.IsReporterKnown ? "employee" : "source";
            answer["confidential"] = taken.IsConfidential;
        }
        return Write(answer, taken.Result == HookResult.Opened ? 201 : 200, "application/json");
    }

    /// <summary>The body can't be read as the schema says.</summary>
    public static IResult Unreadable(IReadOnlyDictionary<string, string> faults) =>
        Problem(400, "The request is not as the schema says.", "See GET /hooks/schema/issue.json and /hooks/schema/survey.json.", faults);

    /// <summary>It can be read and not be done.</summary>
    public static IResult Refused(HookReply.Refused refused) =>
        Problem(
            422,
            "The request can be read, but not be done.",
            null,
            refused.Faults.ToDictionary(fault => HookReading.Path(fault.Field), fault => fault.Words)
        );

    public static IResult TooMany(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problem(429, "Too many requests.", "Try again after the seconds in Retry-After.");
    }

    public static IResult Unknown(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problem(
            401,
            "Nothing proves who is calling.",
            "Send a secret of HelpDesk:Sources as bearer token, or sign as Standard Webhooks has it, within five minutes."
        );
    }

    public static IResult Problem(int status, string title, string? detail = null, IReadOnlyDictionary<string, string>? faults = null)
    {
        var problem = new JsonObject { ["title"] = title, ["status"] = status };
        if (detail is not null)
            problem["detail"] = detail;
        if (faults is not null)
            problem["errors"] = new JsonArray([
                .. faults.Select(fault => (JsonNode)new JsonObject { ["path"] = fault.Key, ["detail"] = fault.Value }),
            ]);
        return Write(problem, status, "application/problem+json");
    }

    private static IResult Write(JsonObject body, int status, string type) =>
        Results.Text(body.ToJsonString(Readable), type, contentEncoding: null, statusCode: status);
}
