using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams;

/// <summary>
/// The keys that sign what Teams sends, fetched when first needed, twice a day, and when a token names an unknown one. IdentityModel's
/// own cache fetches an unknown key behind the caller's back, so that the first call after a change of keys would be refused.
/// </summary>
internal sealed class SigningKeys(
    IHttpClientFactory clients,
    OwnAddress own,
    IOptions<TeamsOptions> options,
    TimeProvider time,
    ILogger<SigningKeys> logger
) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    // Anybody can write a token that names an unknown key: they must not make us call out each time.
    private static readonly TimeSpan BetweenFetches = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFirstFetches = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private Dictionary<string, SigningKey>? keys;
    private DateTimeOffset fetchedAt = DateTimeOffset.MinValue;
    private DateTimeOffset triedAt = DateTimeOffset.MinValue;

    /// <summary>The key; null when Teams knows none of this id. Throws <see cref="KeysUnavailableException"/> when there are none at all.</summary>
    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken ct)
    {
        if (Lacks(keyId))
        {
            // Also while another call fetches: what it brings may be what this one lacks.
            await oneAtATime.WaitAsync(ct);
            try
            {
                if (Lacks(keyId) && MayFetch())
                    await FetchAsync();
            }
            finally
            {
                oneAtATime.Release();
            }
        }
        return keys is null ? throw new KeysUnavailableException() : keys.GetValueOrDefault(keyId);
    }

    public void Dispose() => oneAtATime.Dispose();

    private bool Lacks(string keyId) => keys is null || !keys.ContainsKey(keyId) || time.GetUtcNow() - fetchedAt >= Fresh;

    private bool MayFetch() => time.GetUtcNow() - triedAt >= (keys is null ? BetweenFirstFetches : BetweenFetches);

    private async Task FetchAsync()
    {
        triedAt = time.GetUtcNow();
        try
        {
            using var client = clients.CreateClient(TeamsSetup.HttpClientName);
            var address = own.Resolve(options.Value.OpenIdMetadataUrl);
            var retriever = new HttpDocumentRetriever(client) { RequireHttps = !ServiceHosts.IsLocal(new Uri(address)) };
            // Not the caller's token: whoever hangs up must not keep everybody waiting. The client has a limit of its own.
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, retriever, CancellationToken.None);
            keys = metadata
                .JsonWebKeySet.Keys.Where(key => key.Kid is not null)
                .DistinctBy(key => key.Kid)
                .ToDictionary(key => key.Kid, Read);
            fetchedAt = triedAt;
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException or InvalidOperationException or ArgumentException)
        {
            // Old keys stay in force: better than to be deaf because a metadata server has a bad hour.
            Log.KeysNotFetched(logger, fault);
        }
    }

    private static SigningKey Read(JsonWebKey key) =>
        new(
            key,
            key.AdditionalData.TryGetValue("endorsements", out var list) && list is JsonElement { ValueKind: JsonValueKind.Array } channels
                ? [.. channels.EnumerateArray().Select(channel => channel.ToString())]
                : []
        );
}
