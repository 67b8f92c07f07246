namespace CxBot.Playground;

/// <summary>Posts to the bot's real endpoints over HTTP, as the platforms do from outside.</summary>
internal sealed class BotEndpoint(ServerAddress address, TimeProvider time) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <param name="path">Of the bot, with a leading slash.</param>
    /// <param name="content">Disposed here.</param>
    /// <param name="patience">How long the platform waits for the whole answer.</param>
    /// <param name="dress">Adds the platform's headers.</param>
    /// <param name="ct">Ends the wait when the playground stops.</param>
    public async Task<BotAnswer> PostAsync(
        string path,
        HttpContent content,
        TimeSpan patience,
        Action<HttpRequestMessage> dress,
        CancellationToken ct
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address.Base + path) { Content = content };
        dress(request);
        using var tired = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tired.Token, ct);
        try
        {
            using var response = await client.SendAsync(request, either.Token);
            return new BotAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(either.Token))
            {
                MediaType = response.Content.Headers.ContentType?.MediaType,
                NoRetry = response.Headers.TryGetValues("x-slack-no-retry", out var said) && said.Contains("1"),
            };
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new BotAnswer(0, Silence: "http_timeout");
        }
        catch (HttpRequestException)
        {
            return new BotAnswer(0, Silence: "connection_failed");
        }
    }

    public void Dispose() => client.Dispose();
}
