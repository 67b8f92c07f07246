using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Core.Web;
using CxBot.Teams.Trust;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Teams.Tab;

/// <summary>
/// Signs in who looks at the personal tab, by the token that Entra gives the Teams client for our app: of an allowed directory, made
/// for us, on behalf of a person.
/// </summary>
internal sealed class TabSignIn(
    IHttpClientFactory clients,
    OwnAddress own,
    SignedTokens tokens,
    AllowedTenants tenants,
    TeamsProfiles profiles,
    IOptions<TeamsOptions> options,
    IOptions<WebOptions> web,
    TimeProvider time,
    ILogger<TrustedIssuers> logger
) : ITabSignIn
{
    // What the registration exposes; a token that an application got for itself has none.
    private const string Scope = "access_as_user";

    private readonly ConcurrentDictionary<string, SigningKeys> keysOfTenants = new(StringComparer.OrdinalIgnoreCase);

    public string Script => options.Value.TabScriptAddress;

    public string ScriptIntegrity => options.Value.TabScriptHash;

    public IReadOnlyList<string> FrameAncestors => options.Value.TabFrames;

    public async Task<Account?> ReadAsync(string token, CancellationToken ct)
    {
        if (!options.Value.IsConfigured || tokens.Parse(token) is not { } named)
            return null;
        // Unproven so far, but nobody else's keys are fetched for it than those of directories that are let in.
        if (SignedTokens.Claim(named, "tid") is not { } tenant || !tenants.Allow(tenant) || !IssuersOf(tenant).Contains(named.Issuer))
            return null;
        if (await KeyAsync(tenant, named.Kid, ct) is not { } key)
            return null;
        if (
            await tokens.ProveAsync(token, named.Issuer, Audiences(), key.Key) is not { } genuine
            || SignedTokens.Claim(genuine, "scp")?.Split(' ').Contains(Scope) != true
            || SignedTokens.Claim(genuine, "oid") is not { Length: > 0 } person
        )
            return null;
        var account = new Account(TeamsSetup.Platform, tenant, person);
        if (SignedTokens.Claim(genuine, "name") is { Length: > 0 } name)
            profiles.Hear(account, name);
        return account;
    }

    private async Task<SigningKey?> KeyAsync(string tenant, string keyId, CancellationToken ct)
    {
        try
        {
            return await keysOfTenants
                .GetOrAdd(tenant, id => new SigningKeys(EntraNames.Metadata(options.Value.Entra, id), clients, own, time, logger))
                .FindAsync(keyId, ct);
        }
        catch (KeysUnavailableException unavailable)
        {
            throw new TabSignInUnavailableException(unavailable);
        }
    }

    private IReadOnlyList<string> IssuersOf(string tenant) => EntraNames.Issuers(options.Value.Entra, tenant);

    // The second version of Entra's tokens names the application, the first the address under which it was registered. Of that, the
    // host counts too: an app of anybody in the directory may have our id at the end of its own.
    private string[] Audiences() =>
        Uri.TryCreate(web.Value.Address, UriKind.Absolute, out var address)
            ? [options.Value.AppId, $"api://{address.Authority}/botid-{options.Value.AppId}"]
            : [options.Value.AppId];
}
