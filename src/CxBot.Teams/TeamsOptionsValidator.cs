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
        if (options is { IsConfigured: false, ClientSecret.Length: > 0 })
            yield return "Teams:ClientSecret is set but Teams:AppId is empty. Set Teams__AppId to the application (client) id of the "
                + "bot's registration, or remove the secret.";
        if (options is { IsConfigured: true, ClientSecret.Length: 0 })
            yield return "Teams:ClientSecret is empty. Make a client secret for the registration named by Teams:AppId (Entra, App "
                + "registrations, Certificates & secrets) and set Teams__ClientSecret.";
        if (options is { IsConfigured: true, TenantId.Length: 0, TokenUrl.Length: 0 })
            yield return "Teams:TenantId is empty. Set Teams__TenantId to the directory (tenant) id on the overview page of the bot's "
                + "registration.";
        if (options.Issuer.Length == 0)
            yield return "Teams:Issuer is empty. Remove it to trust the public Bot Framework.";
        if (!IsAddress(options.OpenIdMetadataUrl))
            yield return $"Teams:OpenIdMetadataUrl ({options.OpenIdMetadataUrl}) is no https address. Remove it to use the public Bot "
                + "Framework's.";
        if (options.TokenUrl.Length > 0 && !IsAddress(options.TokenUrl))
            yield return $"Teams:TokenUrl ({options.TokenUrl}) is no https address. Remove it to get tokens from Entra.";
        foreach (var host in options.AllowedServiceHosts.Where(host => !IsHost(host)))
            yield return $"Teams:AllowedServiceHosts holds \"{host}\". Write a host name alone, such as smba.trafficmanager.net or "
                + "*.botframework.com.";
    }

    // A client secret and the keys we trust travel here: nothing in clear text but on this machine.
    private static bool IsAddress(string address) =>
        address.StartsWith('/')
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || ServiceHosts.IsLocal(uri)));

    private static bool IsHost(string host) =>
        Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) != UriHostNameType.Unknown;
}
