namespace CxBot.Playground.Page.Requests;

/// <summary>Opens the bot's App Home.</summary>
internal sealed class SlackHome
{
    public required string User { get; init; }
}
