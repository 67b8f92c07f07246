namespace CxBot.Playground.Page.Requests;

/// <summary>Installs the bot in a conversation, or takes it out.</summary>
internal sealed class TeamsInstall
{
    public required string User { get; init; }
    public required string Conversation { get; init; }

    /// <summary>Takes it out.</summary>
    public bool Remove { get; init; }
}
