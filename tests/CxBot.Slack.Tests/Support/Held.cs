using Microsoft.AspNetCore.Http;

namespace CxBot.Slack.Tests.Support;

/// <summary>An answer that comes when it is let go.</summary>
internal sealed class Held(SemaphoreSlim release) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await release.WaitAsync();
        await httpContext.Response.WriteAsync("""{"ok":true}""");
    }
}
