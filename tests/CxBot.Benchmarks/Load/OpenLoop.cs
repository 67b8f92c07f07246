using System.Diagnostics;

namespace CxBot.Benchmarks.Load;

/// <summary>
/// Sends requests by the clock, however slow the answers are. Each is timed from when it was due and not from when it left: what
/// waited behind a slow one is counted as slow, as people would feel it.
/// </summary>
internal static class OpenLoop
{
    /// <summary>Sends, and waits for the last answer.</summary>
    /// <param name="http">With the address and the patience to use.</param>
    /// <param name="perSecond">Requests a second.</param>
    /// <param name="time">How long to send.</param>
    /// <param name="next">The request of that number and a name for its kind; signed when it is made, so made when it is due.</param>
    /// <param name="isGood">Whether an answer is one; it gets the request's kind and the answer's body.</param>
    public static async Task<LoadResult> RunAsync(
        HttpClient http,
        int perSecond,
        TimeSpan time,
        Func<int, (string Kind, HttpRequestMessage Request)> next,
        Func<string, HttpResponseMessage, string, bool> isGood
    )
    {
        var count = (int)(perSecond * time.TotalSeconds);
        var sent = new Task<LoadSample>[count];
        var start = Stopwatch.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / perSecond);
            while (due - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } early)
                await Task.Delay(early < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : early);
            sent[number] = SendAsync(http, number, due, start, next, isGood);
        }
        return new LoadResult(await Task.WhenAll(sent));
    }

    private static async Task<LoadSample> SendAsync(
        HttpClient http,
        int number,
        TimeSpan due,
        long start,
        Func<int, (string Kind, HttpRequestMessage Request)> next,
        Func<string, HttpResponseMessage, string, bool> isGood
    )
    {
        await Task.Yield();
        var (kind, request) = next(number);
        using var _ = request;
        var late = Stopwatch.GetElapsedTime(start) - due;
        try
        {
            using var response = await http.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();
            return new LoadSample(kind, Stopwatch.GetElapsedTime(start) - due, late, isGood(kind, response, body));
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException)
        {
            return new LoadSample(kind, Stopwatch.GetElapsedTime(start) - due, late, IsGood: false);
        }
    }
}
