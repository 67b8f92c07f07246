using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using CxBot.Core.HelpDesk;

namespace CxBot.Host.HelpDesk;

/// <summary>Sends messages to webhooks: signed, never redirected, with an answer awaited for 15 seconds and not read.</summary>
internal sealed class HookClient(TimeProvider time) : IHookSender, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClient http = new(
        new SocketsHttpHandler
        {
            // A redirect would take what happened to customers where nobody sent it.
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxResponseHeadersLength = 16,
        }
    )
    {
        Timeout = Patience,
    };

    public async Task<HookAnswer> SendAsync(WebhookOptions webhook, string messageId, string payload, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var body = Encoding.UTF8.GetBytes(payload);
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.UserAgent.ParseAdd("CxBot");
        request.Headers.Add(HookSignature.IdHeader, messageId);
        request.Headers.Add(HookSignature.TimestampHeader, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(
            HookSignature.Header,
            HookSignature.Of(HookSecret.Read(webhook.Secret)!, messageId, now.ToUnixTimeSeconds(), body)
        );
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            var status = (int)response.StatusCode;
            return new HookAnswer(status, status.ToString(CultureInfo.InvariantCulture), RetryAfter(response, now));
        }
        catch (HttpRequestException fault)
        {
            return new HookAnswer(0, fault.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new HookAnswer(0, "Timeout");
        }
    }

    public void Dispose() => http.Dispose();

    // Seconds or a date; what has passed asks for nothing.
    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        var asked = response.Headers.RetryAfter is { } header ? header.Delta ?? header.Date - now : null;
        return asked > TimeSpan.Zero ? asked : null;
    }
}
