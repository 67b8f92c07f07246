using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CxBot.Teams.Tokens;
using CxBot.Teams.Trust;
using CxBot.Teams.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

/// <summary>
/// The Bot Connector's REST API. Addresses are made by joining text: a service URL may have a path and no slash at its end, which
/// joining as URIs would cut off. Throws <see cref="ConnectorException"/>, <see cref="TokenUnavailableException"/>, and what
/// <see cref="HttpClient"/> throws.
/// </summary>
internal sealed class ConnectorClient(
    IHttpClientFactory clients,
    BotTokenSource tokens,
    ServiceHosts hosts,
    TimeProvider time,
    ILogger<ConnectorClient> logger
)
{
    // Of a team; who is beyond is met when they speak.
    private const int MostMembers = 25_000;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Posts a message; its id, where the host tells one.</summary>
    public async Task<string?> PostAsync(string serviceUrl, string conversation, OutgoingActivity activity, CancellationToken ct)
    {
        var answer = await CallAsync("POST activities", serviceUrl, $"{Path(conversation)}/activities", TeamsJson.Bytes(activity), ct);
        return Read<ResourceAnswer>("POST activities", answer)?.Id;
    }

    /// <summary>Posts a message that its recipient alone sees in the room. Hosts that do not know such messages refuse with 400.</summary>
    public async Task<string?> PostTargetedAsync(string serviceUrl, string conversation, OutgoingActivity activity, CancellationToken ct)
    {
        var path = $"{Path(conversation)}/activities?isTargetedActivity=true";
        var answer = await CallAsync("POST targeted", serviceUrl, path, TeamsJson.Bytes(activity), ct);
        return Read<ResourceAnswer>("POST targeted", answer)?.Id;
    }

    /// <summary>Replaces a message of ours.</summary>
    public Task PutAsync(string serviceUrl, string conversation, string activityId, OutgoingActivity activity, CancellationToken ct) =>
        CallAsync(
            "PUT activities",
            serviceUrl,
            $"{Path(conversation)}/activities/{Uri.EscapeDataString(activityId)}",
            TeamsJson.Bytes(activity),
            ct
        );

    /// <summary>Opens the one-to-one chat with a person, or finds it; its id.</summary>
    public async Task<string> OpenChatAsync(string serviceUrl, string bot, string member, string tenant, CancellationToken ct)
    {
        var opened = await OpenAsync(serviceUrl, ConversationParameters.Chat(bot, member, tenant), ct);
        return opened?.Id ?? throw new ConnectorException("POST conversations", HttpStatusCode.OK, "NoConversationId");
    }

    /// <summary>Begins a thread in a channel; the id of its first message, if the host says it.</summary>
    public async Task<string?> OpenThreadAsync(
        string serviceUrl,
        string bot,
        string channel,
        OutgoingActivity activity,
        string tenant,
        CancellationToken ct
    )
    {
        var opened = await OpenAsync(serviceUrl, ConversationParameters.Thread(bot, channel, activity, tenant), ct);
        return opened?.ActivityId ?? new ConversationAccount { Id = opened?.Id }.Thread;
    }

    /// <summary>A person in the roster of a conversation, by MRI or Entra id; null when they are not there.</summary>
    public async Task<Member?> FindMemberAsync(string serviceUrl, string conversation, string member, CancellationToken ct)
    {
        try
        {
            var path = $"{Path(conversation)}/members/{Uri.EscapeDataString(member)}";
            return Read<Member>("GET members", await CallAsync("GET members", serviceUrl, path, null, ct));
        }
        catch (ConnectorException refused) when (refused.Status is HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>Everybody in the roster of a conversation, the bot aside.</summary>
    public async Task<IReadOnlyList<Member>> MembersAsync(string serviceUrl, string conversation, CancellationToken ct)
    {
        var members = new List<Member>();
        string? token = null;
        do
        {
            var more = token is null ? "" : $"&continuationToken={Uri.EscapeDataString(token)}";
            var answer = await CallAsync("GET pagedmembers", serviceUrl, $"{Path(conversation)}/pagedmembers?pageSize=200{more}", null, ct);
            var page = Read<MemberPage>("GET pagedmembers", answer);
            members.AddRange(page?.Members ?? []);
            // Teams may give fewer than asked, and says by the token alone whether there are more.
            token = page?.ContinuationToken;
        } while (token is { Length: > 0 } && members.Count < MostMembers);
        return members;
    }

    /// <summary>The ids of a team's channels.</summary>
    public async Task<IReadOnlyList<string>> ChannelsAsync(string serviceUrl, string team, CancellationToken ct)
    {
        var path = $"/v3/teams/{Uri.EscapeDataString(team)}/conversations";
        var answer = Read<ChannelList>("GET teams", await CallAsync("GET teams", serviceUrl, path, null, ct));
        return [.. answer?.Conversations?.Select(channel => channel.Id).OfType<string>() ?? []];
    }

    /// <summary>Shows that the bot is busy.</summary>
    public Task TypeAsync(string serviceUrl, string conversation, CancellationToken ct) =>
        CallAsync("POST typing", serviceUrl, $"{Path(conversation)}/activities", TeamsJson.Bytes(new TypingActivity()), ct);

    /// <summary>Whether the other side could not be reached or did not answer in time; not: our own caller gave up.</summary>
    public static bool IsUnreachable(Exception fault, CancellationToken ct) =>
        fault is HttpRequestException or IOException || (fault is OperationCanceledException && !ct.IsCancellationRequested);

    private static string Path(string conversation) => $"/v3/conversations/{Uri.EscapeDataString(conversation)}";

    private async Task<ResourceAnswer?> OpenAsync(string serviceUrl, ConversationParameters wanted, CancellationToken ct) =>
        Read<ResourceAnswer>(
            "POST conversations",
            await CallAsync("POST conversations", serviceUrl, "/v3/conversations", TeamsJson.Bytes(wanted), ct)
        );

    private static T? Read<T>(string call, byte[] body)
        where T : class
    {
        try
        {
            return body.Length == 0 ? null : TeamsJson.Read<T>(body);
        }
        catch (JsonException)
        {
            throw new ConnectorException(call, HttpStatusCode.OK, "UnreadableAnswer");
        }
    }

    private async Task<byte[]> CallAsync(string call, string serviceUrl, string path, byte[]? body, CancellationToken ct)
    {
        // Before a token is even asked for: it must never leave for a host that an activity merely named.
        if (!hosts.Allow(serviceUrl))
            throw new ConnectorException(call, HttpStatusCode.Forbidden, "ServiceHostNotAllowed");

        var method = new HttpMethod(call[..call.IndexOf(' ', StringComparison.Ordinal)]);
        var address = serviceUrl.TrimEnd('/') + path;
        using var client = clients.CreateClient(TeamsSetup.HttpClientName);
        var token = await tokens.GetAsync(ct);
        var response = await SendAsync(client, method, address, body, token, ct);
        if (response.StatusCode is HttpStatusCode.Unauthorized && token is not null)
        {
            // Refused before anything was done, so once more with a new token is safe.
            response.Dispose();
            tokens.Drop(token);
            response = await SendAsync(client, method, address, body, await tokens.GetAsync(ct), ct);
        }
        using (response)
        {
            var answer = await response.Content.ReadAsByteArrayAsync(ct);
            if (response.StatusCode is HttpStatusCode.Unauthorized && token is not null)
                Log.TokenNotTaken(logger);
            return response.IsSuccessStatusCode ? answer : throw TeamsErrors.Refusal(call, response, answer, time.GetUtcNow());
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        HttpMethod method,
        string address,
        byte[]? body,
        string? token,
        CancellationToken ct
    )
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request, ct);
    }
}
