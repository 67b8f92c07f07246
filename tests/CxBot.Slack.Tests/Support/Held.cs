using Microsoft.AspNetCore.Http;

namespace CxBot.Slack.Tests.Support;

/// <summary>An answer that comes when it is let go.</summary>
internal sealed class Held(SemaphoreSlim release, int status = StatusCodes.Status200OK) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await release.WaitAsync();
        httpContext.Response.StatusCode = status;
        await httpContext.Response.WriteAsync("""{"ok":true}""");
    }
}
