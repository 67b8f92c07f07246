using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>Posts signed activities to the bot; one that fails or lasts too long comes a second time under the same id, as with Teams.</summary>
internal sealed class TeamsRequests(BotEndpoint bot, SigningKey key)
{
    private static readonly TimeSpan MessagePatience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan InvokePatience = TimeSpan.FromSeconds(5);

    public async Task<BotAnswer> SendAsync(JsonObject activity, CancellationToken ct)
    {
        var answer = await PostAsync(activity, ct);
        return answer.Silence is "http_timeout" || answer.Status >= 500 && answer.Status != 501 ? await PostAsync(activity, ct) : answer;
    }

    private Task<BotAnswer> PostAsync(JsonObject activity, CancellationToken ct)
    {
        var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, MediaTypeNames.Application.Json);
        return bot.PostAsync(
            "/api/messages",
            content,
            (string?)activity["type"] is "invoke" ? InvokePatience : MessagePatience,
            request =>
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Token());
                request.Headers.Add("x-ms-conversation-id", (string?)activity["conversation"]!["id"]);
                request.Headers.Add("x-ms-tenant-id", HarbourAndPine.TenantId);
            },
            ct
        );
    }
}
