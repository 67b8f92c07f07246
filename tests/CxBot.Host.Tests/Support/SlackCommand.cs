using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CxBot.Host.Tests.Support;

/// <summary>A slash command as Slack sends and signs it.</summary>
internal static class SlackCommand
{
    public static async Task<HttpResponseMessage> SendAsync(HttpClient http, string user, string command, string text, string trigger)
    {
        var body = await new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["team_id"] = "T1",
                ["channel_id"] = "C1",
                ["channel_name"] = "moments",
                ["user_id"] = user,
                ["command"] = command,
                ["text"] = text,
                ["trigger_id"] = trigger,
                ["response_url"] = "https://hooks.slack.com/commands/1",
                ["api_app_id"] = "A1",
            }
        ).ReadAsByteArrayAsync();
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signedWords = [.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. body];
        var signed = HMACSHA256.HashData(Encoding.UTF8.GetBytes(FakeSlack.SigningSecret), signedWords);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/slack/commands") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", $"v0={Convert.ToHexStringLower(signed)}");
        return await http.SendAsync(request);
    }
}
