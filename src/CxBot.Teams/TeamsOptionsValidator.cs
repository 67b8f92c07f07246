using System.Security.Cryptography;
using CxBot.Teams.Tokens;
using CxBot.Teams.Trust;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CxBot.Teams;

/// <summary>Says at the start what is wrong with the section "Teams" and how to mend it.</summary>
internal sealed class TeamsOptionsValidator(IHostEnvironment environment) : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(TeamsOptions options)
    {
        if (options.AllowUnauthenticatedLoopback && !environment.IsDevelopment())
            yield return "Teams:AllowUnauthenticatedLoopback lets any program on this machine speak to the bot without a token, so it "
                + "works in Development only. Remove it, or set the environment to Development.";
        foreach (var fault in Credentials(options).Concat(Trust(options)))
            yield return fault;
        if (options.TokenUrl.Length > 0 && !IsAddress(options.TokenUrl))
            yield return $"Teams:TokenUrl ({options.TokenUrl}) is no https address. Remove it to get tokens from Entra.";
        foreach (var host in options.AllowedServiceHosts.Where(host => !IsHost(host)))
            yield return $"Teams:AllowedServiceHosts holds \"{host}\". Write a host name alone, such as smba.trafficmanager.net or "
                + "*.botframework.com.";
    }

    private static IEnumerable<string> Credentials(TeamsOptions options)
    {
        if (!options.IsConfigured)
        {
            if (options.ClientSecret.Length + options.CertificatePath.Length > 0)
                yield return "Teams:ClientSecret or Teams:CertificatePath is set but Teams:AppId is empty. Set Teams__AppId to the "
                    + "application (client) id of the bot's registration, or remove the secret.";
            yield break;
        }
        var isManaged = options.AppType == TeamsAppType.UserAssignedMSI;
        switch (options)
        {
            case { ClientSecret.Length: > 0, CertificatePath.Length: > 0 }:
                yield return "Teams:ClientSecret and Teams:CertificatePath are both set. Remove the one that is not in use.";
                break;
            case { ClientSecret.Length: 0, CertificatePath.Length: 0 } when !isManaged:
                yield return "Teams:ClientSecret is empty. Make a client secret for the registration named by Teams:AppId (Entra, App "
                    + "registrations, Certificates & secrets) and set Teams__ClientSecret, or Teams__CertificatePath.";
                break;
            case { ClientSecret.Length: > 0 } or { CertificatePath.Length: > 0 } when isManaged:
                yield return "Teams:AppType is UserAssignedMSI, which has no secret. Remove Teams:ClientSecret and "
                    + "Teams:CertificatePath, or set Teams__AppType to the Bot Type on the Azure Bot's page Configuration.";
                break;
            case { CertificatePath.Length: > 0 }:
                foreach (var fault in Certificate(options))
                    yield return fault;
                break;
        }
        if (options.TokenUrl.Length > 0 && (isManaged || options.CertificatePath.Length > 0))
            yield return "Teams:TokenUrl serves a client secret only. Remove it to get tokens from Entra.";
        if (options is { TenantId.Length: 0, TokenUrl.Length: 0, AppType: TeamsAppType.SingleTenant })
            yield return "Teams:TenantId is empty. Set Teams__TenantId to the directory (tenant) id on the overview page of the bot's "
                + "registration.";
        else if (options is { TenantId.Length: 0, AllowedTenants.Count: 0 })
            yield return "Neither Teams:TenantId nor Teams:AllowedTenants says in which directory the bot is used, so it would refuse "
                + "everybody. Set Teams__TenantId, or Teams__AllowedTenants__0.";
    }

    private static IEnumerable<string> Certificate(TeamsOptions options)
    {
        string? fault = null;
        try
        {
            BotCertificate.Load(options).Dispose();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or CryptographicException)
        {
            fault = refused.Message;
        }
        if (fault is not null)
            yield return $"Teams:CertificatePath can't be used: {fault} Give a PEM file with certificate and private key, or a PFX file "
                + "and Teams:CertificatePassword.";
    }

    private static IEnumerable<string> Trust(TeamsOptions options)
    {
        if (options.OpenIdMetadataUrl.Length > 0 && !IsAddress(options.OpenIdMetadataUrl))
            yield return $"Teams:OpenIdMetadataUrl ({options.OpenIdMetadataUrl}) is no https address. Remove it to use the Bot "
                + "Framework's.";
        if (options.EntraAuthority.Length > 0 && !IsAddress(options.EntraAuthority))
            yield return $"Teams:EntraAuthority ({options.EntraAuthority}) is no https address. Remove it to use the cloud's.";
        if (options.TabScript.Length > 0 && !IsAddress(options.TabScript))
            yield return $"Teams:TabScript ({options.TabScript}) is no https address. Remove it to use Microsoft's.";
        if (options is { AcceptEntraTokens: true, EntraCallerAppId.Length: 0 })
            yield return "Teams:AcceptEntraTokens is on, but Teams:EntraCallerAppId is empty: everybody with an app in Entra could call. "
                + "Set it to the application id of the Bot Service, or switch Teams:AcceptEntraTokens off.";
    }

    // A client secret and the keys we trust travel here: nothing in clear text but on this machine.
    private static bool IsAddress(string address) =>
        address.StartsWith('/')
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || ServiceHosts.IsLocal(uri)));

    private static bool IsHost(string host) =>
        Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) != UriHostNameType.Unknown;
}
