using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CxBot.Slack.Tests.Support;

/// <summary>"Not now", with how long to wait.</summary>
internal sealed class AskedToWait(int seconds, int status = StatusCodes.Status429TooManyRequests) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return httpContext.Response.WriteAsync("""{"ok":false,"error":"ratelimited"}""");
    }
}
