namespace CxBot.Teams.Tokens;

/// <summary>A token that lets us call the connector, and when to get the next one.</summary>
internal sealed record BotToken(string Value, DateTimeOffset RenewAt)
{
    private static readonly TimeSpan BeforeItsEnd = TimeSpan.FromMinutes(5);

    public static BotToken Until(DateTimeOffset end, string value) => new(value, end - BeforeItsEnd);
}
