using System.Net;
using System.Text.Json;
using CxBot.Teams.Wire;
using Microsoft.Extensions.Options;

namespace CxBot.Teams.Tokens;

/// <summary>
/// Asks a configured address for a token, as Entra is asked with a client secret. Microsoft's library knows the addresses of
/// Microsoft's clouds only, over https only; this serves the stand-ins and whoever puts something of his own between.
/// </summary>
internal sealed class TokenUrlRequest(IHttpClientFactory clients, OwnAddress own, IOptions<TeamsOptions> options, TimeProvider time)
    : ITokenRequest
{
    public async Task<BotToken> SendAsync(bool isRefused)
    {
        try
        {
            using var client = clients.CreateClient(TeamsSetup.HttpClientName);
            using var form = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = "client_credentials",
                    ["client_id"] = options.Value.AppId,
                    ["client_secret"] = options.Value.ClientSecret,
                    ["scope"] = options.Value.ConnectorScope,
                }
            );
            var asked = time.GetUtcNow();
            using var response = await client.PostAsync(own.Resolve(options.Value.TokenUrl), form);
            var answer = Read(await response.Content.ReadAsStringAsync());
            return answer?.AccessToken is { Length: > 0 } token
                ? BotToken.Until(asked + TimeSpan.FromSeconds(answer.ExpiresIn), token)
                : throw new TokenUnavailableException(Reason(answer, response.StatusCode));
        }
        catch (Exception fault) when (ConnectorClient.IsUnreachable(fault, CancellationToken.None))
        {
            throw new TokenUnavailableException(TokenUnavailableException.Unreachable, fault);
        }
    }

    private static string Reason(TokenAnswer? answer, HttpStatusCode status) =>
        EntraFault.NumberIn(answer?.ErrorDescription)
        ?? (status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError ? TokenUnavailableException.Busy : null)
        ?? answer?.Error
        ?? $"status {(int)status}";

    private static TokenAnswer? Read(string json)
    {
        try
        {
            return TeamsJson.Read<TokenAnswer>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
