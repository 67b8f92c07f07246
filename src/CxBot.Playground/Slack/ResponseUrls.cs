using System.Security.Cryptography;
using CxBot.Playground.Storage;

namespace CxBot.Playground.Slack;

/// <summary>The response addresses that are out in the world; the bot's end does not end them.</summary>
internal sealed class ResponseUrls
{
    private const int MostUses = 5;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly Lock gate = new();
    private readonly Shelf<ResponseUrl> shelf;
    private readonly Dictionary<string, ResponseUrl> urls;
    private readonly ServerAddress server;
    private readonly TimeProvider time;

    public ResponseUrls(Journal journal, ServerAddress server, TimeProvider time)
    {
        this.server = server;
        this.time = time;
        shelf = new Shelf<ResponseUrl>(journal, "slack.response_url", KeptJson.Default.ResponseUrl);
        urls = shelf.Load().ToDictionary(url => url.Id);
    }

    /// <summary>A new address for an interaction in that conversation.</summary>
    public async Task<string> IssueAsync(string channel, string user, SlackMessage? source)
    {
        var url = new ResponseUrl(RandomNumberGenerator.GetHexString(40, lowercase: true), channel, user, source?.Ts, time.GetUtcNow())
        {
            ThreadTs = source?.ThreadTs,
        };
        Task kept;
        lock (gate)
        {
            foreach (var old in urls.Values.Where(known => url.Born - known.Born > 2 * Life).ToList())
            {
                urls.Remove(old.Id);
                _ = shelf.RemoveAsync(old.Id);
            }

            urls.Add(url.Id, url);
            kept = shelf.PutAsync(url.Id, url);
        }

        await kept;
        return $"{server.Base}/playground/slack/respond/{url.Id}";
    }

    /// <summary>Counts a use, or says with Slack's code why there is none left.</summary>
    public async Task<(ResponseUrl? Url, string? Error)> UseAsync(string id)
    {
        Task kept;
        ResponseUrl used;
        lock (gate)
        {
            if (!urls.TryGetValue(id, out var url) || time.GetUtcNow() - url.Born > Life)
                return (null, "expired_url");
            if (url.Uses >= MostUses)
                return (null, "used_url");
            used = url with { Uses = url.Uses + 1 };
            urls[id] = used;
            kept = shelf.PutAsync(id, used);
        }

        await kept;
        return (used, null);
    }
}
