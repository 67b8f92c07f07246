using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CxBot.Playground.Page;

/// <summary>The changes as Server-Sent Events.</summary>
internal sealed class ChangeStream(ChangeFeed feed, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    /// <summary>Writes until the page leaves or the server stops. A page that comes back names the last event that it got.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache";
        try
        {
            await FollowAsync(context.Response, First(context.Request), either.Token);
        }
        catch (OperationCanceledException)
        {
            // Either end of the line hung up: nothing is left to say.
        }
    }

    private async Task FollowAsync(HttpResponse response, long seq, CancellationToken ct)
    {
        await response.Body.FlushAsync(ct);
        while (true)
        {
            var (changes, next) = feed.After(seq);
            foreach (var change in changes)
            {
                await response.WriteAsync($"id: {change.Seq}\ndata: {JsonSerializer.Serialize(change, PageJson.Default.Change)}\n\n", ct);
                seq = change.Seq;
            }

            await response.Body.FlushAsync(ct);
            try
            {
                await next.WaitAsync(Beat, time, ct);
            }
            catch (TimeoutException)
            {
                await response.WriteAsync(": here\n\n", ct);
            }
        }
    }

    private static long First(HttpRequest request)
    {
        var last = request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } id ? id : request.Query["after"].ToString();
        return long.TryParse(last, NumberStyles.Integer, CultureInfo.InvariantCulture, out var seq) ? seq : 0;
    }
}
