using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Teams.Trust;

/// <summary>Whom we believe: the cloud's Bot Framework, and directories of Entra once that is switched on.</summary>
internal sealed class TrustedIssuers
{
    private readonly Dictionary<string, TrustedIssuer> issuers = new(StringComparer.Ordinal);

    public TrustedIssuers(
        IHttpClientFactory clients,
        OwnAddress own,
        IOptions<TeamsOptions> options,
        TimeProvider time,
        ILogger<TrustedIssuers> logger
    )
    {
        var trust = options.Value;
        Add(trust.TrustedIssuer, KeysAt(trust.MetadataAddress), isEntra: false);
        foreach (var tenant in trust.AcceptEntraTokens ? trust.ServiceTenants : [])
        {
            var keys = KeysAt(EntraNames.Metadata(trust.Entra, tenant));
            foreach (var name in EntraNames.Issuers(trust.Entra, tenant))
                Add(name, keys, isEntra: true);
        }

        SigningKeys KeysAt(string metadata) => new(metadata, clients, own, time, logger);
        void Add(string name, SigningKeys keys, bool isEntra) => issuers.TryAdd(name, new TrustedIssuer(name, keys, isEntra));
    }

    /// <summary>The keys of all of them; issuers with two names share theirs.</summary>
    public IEnumerable<SigningKeys> Keys => issuers.Values.Select(issuer => issuer.Keys).Distinct();

    public TrustedIssuer? Find(string? name) => name is null ? null : issuers.GetValueOrDefault(name);
}
