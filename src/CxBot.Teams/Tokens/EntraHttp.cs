using Microsoft.Identity.Client;

namespace CxBot.Teams.Tokens;

/// <summary>Gives Microsoft's library our own HTTP client, with its limits and no redirects.</summary>
internal sealed class EntraHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => clients.CreateClient(TeamsSetup.HttpClientName);
}
