using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams.Trust;

/// <summary>
/// The keys of one issuer, fetched when first needed, twice a day, and when a token names an unknown one. IdentityModel's own
/// cache fetches an unknown key behind the caller's back, so that the first call after a change of keys would be refused.
/// </summary>
/// <param name="metadata">Address of the OpenID metadata, or a path on this server.</param>
/// <param name="clients">Makes the client that fetches.</param>
/// <param name="own">Knows the address of this server.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Hears of failures.</param>
internal sealed class SigningKeys(
    string metadata,
    IHttpClientFactory clients,
    OwnAddress own,
    TimeProvider time,
    ILogger<TrustedIssuers> logger
)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    // Anybody can write a token that names an unknown key: they must not make us call out each time.
    private static readonly TimeSpan BetweenFetches = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFirstFetches = TimeSpan.FromSeconds(5);

    // A slow metadata server must not make a known key slow: Teams shows an error after some 5 s.
    private static readonly TimeSpan ForKnownKey = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private volatile IReadOnlyDictionary<string, SigningKey>? keys;
    private Task fetching = Task.CompletedTask;
    private DateTimeOffset fetchedAt = DateTimeOffset.MinValue;
    private DateTimeOffset triedAt = DateTimeOffset.MinValue;

    /// <summary>Where they are fetched: an address, or a path on this server.</summary>
    public string Metadata => metadata;

    /// <summary>The key; null when the issuer knows none of this id. Throws <see cref="KeysUnavailableException"/> when there are none at all.</summary>
    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken ct)
    {
        var known = keys?.ContainsKey(keyId) == true;
        var fetch = FetchIfNeeded(known);
        try
        {
            await fetch.WaitAsync(known ? ForKnownKey : Timeout.InfiniteTimeSpan, time, ct);
        }
        catch (TimeoutException)
        {
            // The known key serves once more.
        }
        return keys is { } all ? all.GetValueOrDefault(keyId) : throw new KeysUnavailableException();
    }

    /// <summary>One fetch for all who wait, also while another call fetches: what it brings may be what this one lacks.</summary>
    private Task FetchIfNeeded(bool known)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (known && now - fetchedAt < Fresh)
                return Task.CompletedTask;
            if (!fetching.IsCompleted || now - triedAt < (keys is null ? BetweenFirstFetches : BetweenFetches))
                return fetching;
            triedAt = now;
            return fetching = FetchAsync(now);
        }
    }

    private async Task FetchAsync(DateTimeOffset now)
    {
        try
        {
            using var client = clients.CreateClient(TeamsSetup.HttpClientName);
            var address = own.Resolve(metadata);
            var retriever = new HttpDocumentRetriever(client) { RequireHttps = !ServiceHosts.IsLocal(new Uri(address)) };
            // Not the caller's token: whoever hangs up must not take the keys from those who wait. The client has a limit of its own.
            var answer = await OpenIdConnectConfigurationRetriever.GetAsync(address, retriever, CancellationToken.None);
            var read = answer
                .JsonWebKeySet.Keys.Where(key => key.Kid is not null)
                .DistinctBy(key => key.Kid)
                .ToDictionary(key => key.Kid, Read);
            lock (gate)
                (keys, fetchedAt) = (read, now);
        }
        catch (Exception fault) // Whatever a broken server makes of its answer.
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
