using CxBot.Slack.Wire;

namespace CxBot.Slack.Socket;

/// <summary>apps.connections.open.</summary>
internal sealed record TicketResponse : SlackResponse
{
    /// <summary>Where to connect, once; whoever knows it receives what is meant for the bot.</summary>
    public string? Url { get; init; }
}
