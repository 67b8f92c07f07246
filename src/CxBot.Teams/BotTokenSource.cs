using System.Text.Json;
using CxBot.Teams.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Teams;

/// <summary>Our own token, by client credentials; one at a time is fetched, and kept until five minutes before its end.</summary>
internal sealed class BotTokenSource(
    IHttpClientFactory clients,
    OwnAddress own,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<BotTokenSource> logger
) : IDisposable
{
    private const string ConnectorScope = "https://api.botframework.com/.default";
    private static readonly TimeSpan BeforeItsEnd = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private BotToken? kept;

    /// <summary>
    /// The token; null when no registration is configured, which a local stand-in without tokens does not mind. Throws
    /// <see cref="TokenUnavailableException"/>.
    /// </summary>
    public async Task<string?> GetAsync(CancellationToken ct)
    {
        if (!options.Value.IsConfigured)
            return null;
        if (Valid() is { } ready)
            return ready;
        await oneAtATime.WaitAsync(ct);
        try
        {
            return Valid() ?? (kept = await FetchAsync(ct)).Value;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>Forgets a token that the connector refused.</summary>
    public void Drop(string refused)
    {
        if (kept is { } token && token.Value == refused)
            Interlocked.CompareExchange(ref kept, null, token);
    }

    public void Dispose() => oneAtATime.Dispose();

    private string? Valid() => kept is { } token && time.GetUtcNow() < token.RenewAt ? token.Value : null;

    private async Task<BotToken> FetchAsync(CancellationToken ct)
    {
        try
        {
            using var client = clients.CreateClient(TeamsSetup.HttpClientName);
            using var form = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = "client_credentials",
                    ["client_id"] = options.Value.AppId,
                    ["client_secret"] = options.Value.ClientSecret,
                    ["scope"] = ConnectorScope,
                }
            );
            var asked = time.GetUtcNow();
            using var response = await client.PostAsync(own.Resolve(options.Value.TokenAddress), form, ct);
            var answer = Read(await response.Content.ReadAsStringAsync(ct));
            if (answer?.AccessToken is { Length: > 0 } token)
                return new BotToken(token, asked + TimeSpan.FromSeconds(answer.ExpiresIn) - BeforeItsEnd);
            var reason = answer?.Error ?? $"status {(int)response.StatusCode}";
            Log.TokenRefused(logger, reason);
            throw new TokenUnavailableException(reason);
        }
        catch (Exception fault) when (ConnectorClient.IsUnreachable(fault, ct))
        {
            Log.TokenRefused(logger, "unreachable");
            throw new TokenUnavailableException("unreachable", fault);
        }
    }

    private static TokenAnswer? Read(string json)
    {
        try
        {
            return TeamsJson.Read<TokenAnswer>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
