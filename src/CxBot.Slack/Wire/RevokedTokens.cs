namespace CxBot.Slack.Wire;

/// <summary>Of tokens_revoked: whose tokens, as user ids. Only the bot's own matter here.</summary>
internal sealed record RevokedTokens
{
    public IReadOnlyList<string>? Bot { get; init; }
}
