using CxBot.Core.Checkups;
using CxBot.Teams.Tokens;
using CxBot.Teams.Trust;
using Microsoft.Extensions.Options;

namespace CxBot.Teams;

/// <summary>Tries the registration, and whether the keys can be had by which Teams proves itself.</summary>
internal sealed class TeamsCheckup(BotTokenSource tokens, TrustedIssuers issuers, IOptions<TeamsOptions> options) : ICheckup
{
    public CheckupArea Area => CheckupArea.Teams;

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        if (!options.Value.IsConfigured)
            return [Finding.Warning("There is no registration: only programs on this machine may speak to the bot.")];
        var keys = issuers.Keys.Select(of => KeysAsync(of, ct)).ToList();
        return [await TokenAsync(ct), .. Tenants(), .. await Task.WhenAll(keys)];
    }

    private async Task<Finding> TokenAsync(CancellationToken ct)
    {
        try
        {
            await tokens.GetAsync(ct).WaitAsync(ICheckup.Patience, ct);
            return Finding.Ok($"The registration {options.Value.AppId} works as {options.Value.AppType}, with tokens from {Giver}.");
        }
        catch (TokenUnavailableException fault)
        {
            return NoToken(fault.Reason);
        }
        catch (TimeoutException)
        {
            return NoToken(TokenUnavailableException.Unreachable);
        }
    }

    private string Giver => options.Value.TokenUrl.Length > 0 ? options.Value.TokenUrl : options.Value.TokenTenant;

    private Finding NoToken(string reason) =>
        Finding.Wrong($"There is no token for the Bot Connector ({reason}). {TokenMend.Of(reason, options.Value)}");

    // Teams names directories by their ids: a domain's name lets nobody in.
    private IEnumerable<Finding> Tenants()
    {
        IReadOnlyList<string> allowed = options.Value.AllowedTenants.Count > 0 ? options.Value.AllowedTenants : [options.Value.TenantId];
        var names = allowed.Where(tenant => !Guid.TryParse(tenant, out _)).ToList();
        return names.Count == 0
            ? [Finding.Ok($"It serves the directory {string.Join(", ", allowed)}.")]
            : names.Select(name =>
                Finding.Wrong(
                    $"\"{name}\" in Teams:{(options.Value.AllowedTenants.Count > 0 ? "AllowedTenants" : "TenantId")} is no directory id, so nobody "
                        + "of it would be let in. Set the directory (tenant) id on the overview page of Entra."
                )
            );
    }

    private static async Task<Finding> KeysAsync(SigningKeys keys, CancellationToken ct)
    {
        try
        {
            await keys.FindAsync("", ct).WaitAsync(ICheckup.Patience, ct);
            return Finding.Ok($"The keys that sign what Teams sends are there: {keys.Metadata}");
        }
        catch (Exception fault) when (fault is KeysUnavailableException or TimeoutException)
        {
            return Finding.Wrong(
                $"The keys that sign what Teams sends can't be had from {keys.Metadata}. Let this machine call it, through a proxy "
                    + "(HTTPS_PROXY) if it needs one."
            );
        }
    }
}
