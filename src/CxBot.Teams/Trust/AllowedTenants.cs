using CxBot.Teams.Wire;
using Microsoft.Extensions.Options;

namespace CxBot.Teams.Trust;

/// <summary>
/// The directories where the bot may be used. Teams signs for every tenant where somebody installed the app and its token does not
/// name the tenant, so this is asked of the activity, once the token is found genuine. None configured: nobody.
/// </summary>
internal sealed class AllowedTenants(IOptions<TeamsOptions> options)
{
    private readonly HashSet<string> tenants = new(
        options.Value switch
        {
            { AllowedTenants.Count: > 0 } some => some.AllowedTenants,
            { TenantId.Length: > 0 } own => [own.TenantId],
            _ => [],
        },
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether the bot may be used in a directory.</summary>
    public bool Allow(string tenant) => tenants.Contains(tenant);

    /// <summary>An activity may name its tenant twice; both must be let in.</summary>
    public bool Allow(Activity activity) =>
        tenants.Contains(activity.Tenant) && (activity.ChannelData?.Tenant?.Id is not { } second || tenants.Contains(second));
}
