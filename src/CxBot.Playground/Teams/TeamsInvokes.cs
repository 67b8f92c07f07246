using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>Sends invokes: requests whose answer's body is what the person sees.</summary>
internal sealed class TeamsInvokes(Activities activities, TeamsRequests requests)
{
    /// <summary>Sends an invoke of that name.</summary>
    /// <param name="name">As in <c>adaptiveCard/action</c>.</param>
    /// <param name="value">The payload.</param>
    /// <param name="person">Who acts.</param>
    /// <param name="room">Where.</param>
    /// <param name="message">The message that is acted on, if any.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<BotAnswer> SendAsync(
        string name,
        JsonObject value,
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage? message,
        CancellationToken ct
    )
    {
        var invoke = activities.Of("invoke", person, room, message?.Root);
        invoke["name"] = name;
        invoke["value"] = value;
        if (message is not null)
            invoke["replyToId"] = message.Id;
        return requests.SendAsync(invoke, ct);
    }
}
