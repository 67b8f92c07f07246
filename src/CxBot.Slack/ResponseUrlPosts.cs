using System.Net.Http.Json;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Posts to response URLs.</summary>
internal sealed class ResponseUrlPosts(IHttpClientFactory http, TimeProvider time, ILogger<ResponseUrlPosts> logger)
{
    /// <summary>
    /// False only when Slack surely did not take it, or may not be asked any more: then there has to be another way, and what was
    /// refused is not sent there again. No token goes there: the address itself is the permission.
    /// </summary>
    public async Task<bool> TryAsync(ResponseUrl url, SlackMessage message, CancellationToken ct)
    {
        if (!url.TryUse(time.GetUtcNow()))
            return false;
        try
        {
            using var response = await http.CreateClient(SlackApi.HttpName)
                .PostAsJsonAsync(url.Address, message, SlackJson.Default.SlackMessage, ct);
            if (!response.IsSuccessStatusCode)
                logger.ResponseUrlRefused((int)response.StatusCode);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException failed)
        {
            logger.ResponseUrlFailed(failed.HttpRequestError);
            return failed.HttpRequestError is not (HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            logger.ResponseUrlFailed(HttpRequestError.Unknown);
            return true;
        }
    }
}
