using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CxBot.Host.Tests.Support;

/// <summary>Calls POST /hooks/issues as a survey tool would.</summary>
internal static class HookCalls
{
    public const string Broken = """{"type":"issue","title":"Parcel arrived broken","happened":"In pieces","contactPoint":"delivery"}""";

    /// <summary>With the secret as bearer token.</summary>
    public static Task<HookResponse> HookAsync(
        this RunningBot bot,
        string body,
        string? key = null,
        string token = WebhookReceiver.Secret,
        string type = "application/json"
    ) =>
        SendAsync(
            bot,
            body,
            type,
            headers =>
            {
                headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                if (key is not null)
                    headers.Add("Idempotency-Key", key);
            }
        );

    /// <summary>Signed, so many minutes ago.</summary>
    public static Task<HookResponse> SignedHookAsync(this RunningBot bot, string body, string id, int minutesAgo = 0, string? signed = null)
    {
        var time = (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - (60 * minutesAgo)).ToString(CultureInfo.InvariantCulture);
        using var hmac = new HMACSHA256(Convert.FromBase64String(WebhookReceiver.Secret[6..]));
        var signature = "v1," + Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{id}.{time}.{signed ?? body}")));
        return SendAsync(
            bot,
            body,
            "application/json",
            headers =>
            {
                headers.Add("webhook-id", id);
                headers.Add("webhook-timestamp", time);
                headers.Add("webhook-signature", $"v1,bm90IHRoaXM= {signature}");
                // Not signed, so it must not make a replay another request.
                headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            }
        );
    }

    private static async Task<HookResponse> SendAsync(RunningBot bot, string body, string type, Action<HttpRequestHeaders> prove)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/hooks/issues") { Content = new StringContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        prove(request.Headers);
        using var response = await bot.Http.SendAsync(request);
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        return new HookResponse(
            (int)response.StatusCode,
            response.Content.Headers.ContentType!.MediaType!,
            json,
            response.Headers.Contains("Idempotent-Replayed")
        );
    }
}
