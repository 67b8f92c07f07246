namespace CxBot.Teams.Wire;

/// <summary>Shows that the bot is busy, until its next message.</summary>
internal sealed record TypingActivity
{
    public string Type { get; } = "typing";
}
