namespace CxBot.Playground.Slack;

/// <summary>An address at which the bot may answer one interaction, five times in thirty minutes.</summary>
/// <param name="Id">The secret last part of the address.</param>
/// <param name="Channel">Where the answers go.</param>
/// <param name="User">Who acted, and who sees ephemeral answers.</param>
/// <param name="SourceTs">The message that was pressed; null for slash commands.</param>
/// <param name="Born">When they acted.</param>
internal sealed record ResponseUrl(string Id, string Channel, string User, string? SourceTs, DateTimeOffset Born)
{
    public int Uses { get; init; }

    public string? ThreadTs { get; init; }
}
