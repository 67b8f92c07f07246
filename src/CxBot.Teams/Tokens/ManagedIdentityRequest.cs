using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace CxBot.Teams.Tokens;

/// <summary>Asks the machine in Azure for a token of the user-assigned identity that the bot is registered with.</summary>
internal sealed class ManagedIdentityRequest(IHttpClientFactory clients, IOptions<TeamsOptions> options) : ITokenRequest
{
    private readonly IManagedIdentityApplication application = ManagedIdentityApplicationBuilder
        .Create(ManagedIdentityId.WithUserAssignedClientId(options.Value.AppId))
        .WithHttpClientFactory(new EntraHttp(clients))
        .Build();

    public async Task<BotToken> SendAsync(bool isRefused)
    {
        try
        {
            var answer = await application
                .AcquireTokenForManagedIdentity(options.Value.ConnectorScope)
                .WithForceRefresh(isRefused)
                .ExecuteAsync();
            return BotToken.Until(answer.ExpiresOn, answer.AccessToken);
        }
        catch (Exception fault) when (fault is MsalException || ConnectorClient.IsUnreachable(fault, CancellationToken.None))
        {
            throw EntraFault.Of(fault);
        }
    }
}
