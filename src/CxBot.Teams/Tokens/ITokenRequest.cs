namespace CxBot.Teams.Tokens;

/// <summary>One way to come by a token for the Bot Connector.</summary>
internal interface ITokenRequest
{
    /// <summary>A new token. Throws <see cref="TokenUnavailableException"/>.</summary>
    /// <param name="isRefused">Whether the connector refused the last one, so that a remembered one won't do.</param>
    Task<BotToken> SendAsync(bool isRefused);
}
