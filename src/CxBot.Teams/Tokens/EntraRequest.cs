using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace CxBot.Teams.Tokens;

/// <summary>Asks Entra for a token, with the registration's client secret or certificate, by Microsoft's own library.</summary>
internal sealed class EntraRequest : ITokenRequest
{
    private readonly string[] scopes;
    private readonly IConfidentialClientApplication application;

    public EntraRequest(IHttpClientFactory clients, IOptions<TeamsOptions> options)
    {
        var registration = options.Value;
        scopes = [registration.ConnectorScope];
        var builder = ConfidentialClientApplicationBuilder
            .Create(registration.AppId)
            .WithAuthority($"{registration.Entra}/{registration.TokenTenant}", validateAuthority: false)
            // We know the address; asking Entra for it would be one more call that can fail.
            .WithInstanceDiscovery(false)
            .WithLegacyCacheCompatibility(false)
            .WithHttpClientFactory(new EntraHttp(clients));
        application = (
            registration.CertificatePath.Length > 0
                ? builder.WithCertificate(BotCertificate.Load(registration))
                : builder.WithClientSecret(registration.ClientSecret)
        ).Build();
    }

    public async Task<BotToken> SendAsync(bool isRefused)
    {
        try
        {
            var answer = await application.AcquireTokenForClient(scopes).WithForceRefresh(isRefused).ExecuteAsync();
            return BotToken.Until(answer.ExpiresOn, answer.AccessToken);
        }
        catch (Exception fault) when (fault is MsalException || ConnectorClient.IsUnreachable(fault, CancellationToken.None))
        {
            throw EntraFault.Of(fault);
        }
    }
}
