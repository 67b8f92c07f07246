namespace CxBot.Teams.Tokens;

/// <summary>Without a registration nobody asks for a token: what stands on this machine, as Microsoft's Agents Playground, wants none.</summary>
internal sealed class NoRegistration : ITokenRequest
{
    public Task<BotToken> SendAsync(bool isRefused) => throw new TokenUnavailableException("NoRegistration");
}
