using CxBot.Playground.Demo;
using Microsoft.AspNetCore.Http;

namespace CxBot.Playground.Teams;

/// <summary>Entra's token address for client credentials.</summary>
internal sealed class TokenEndpoint(PlaygroundSecrets secrets, BotTokens tokens)
{
    private const string Scope = "https://api.botframework.com/.default";

    public async Task<IResult> AnswerAsync(string tenant, HttpRequest request)
    {
        if (!request.HasFormContentType)
            return Refuse("invalid_request", 900144, "The request body must contain the following parameter: 'grant_type'.");
        if (tenant != HarbourAndPine.TenantId)
            return Refuse("invalid_request", 90002, $"Tenant '{tenant}' not found.");
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        if (form["grant_type"] != "client_credentials")
            return Refuse("unsupported_grant_type", 70003, "The app requested an unsupported grant type.");
        if (form["client_id"] != HarbourAndPine.TeamsAppId)
            return Refuse("unauthorized_client", 700016, "Application was not found in the directory.");
        if (!PlaygroundSecrets.Same(secrets.ClientSecret, form["client_secret"]))
            return Refuse("invalid_client", 7000215, "Invalid client secret provided.", StatusCodes.Status401Unauthorized);
        if (form["scope"] != Scope)
            return Refuse("invalid_scope", 70011, "The provided value for the input parameter 'scope' is not valid.");
        return Results.Json(
            new
            {
                token_type = "Bearer",
                expires_in = BotTokens.LifeSeconds,
                ext_expires_in = BotTokens.LifeSeconds,
                access_token = tokens.Issue(),
            }
        );
    }

    private static IResult Refuse(string error, int code, string sentence, int status = StatusCodes.Status400BadRequest) =>
        Results.Json(
            new
            {
                error,
                error_description = $"AADSTS{code}: {sentence}",
                error_codes = new[] { code },
            },
            statusCode: status
        );
}
