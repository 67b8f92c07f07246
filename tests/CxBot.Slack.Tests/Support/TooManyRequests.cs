using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CxBot.Slack.Tests.Support;

/// <summary>429 with a wait.</summary>
internal sealed class TooManyRequests(int seconds) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return httpContext.Response.WriteAsync("""{"ok":false,"error":"ratelimited"}""");
    }
}
