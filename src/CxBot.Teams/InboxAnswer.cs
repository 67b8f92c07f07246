using System.Net;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>What the caller gets back: a status, and a JSON body for invokes.</summary>
internal sealed record InboxAnswer(HttpStatusCode Status, byte[] Body)
{
    /// <summary>Taken and kept.</summary>
    public static InboxAnswer Accepted { get; } = new(HttpStatusCode.Accepted, []);

    /// <summary>Nothing to do.</summary>
    public static InboxAnswer Passed { get; } = new(HttpStatusCode.OK, []);

    /// <summary>Not begun in time: Teams delivers it again.</summary>
    public static InboxAnswer Busy { get; } = new(HttpStatusCode.ServiceUnavailable, []);

    public static InboxAnswer NotImplemented { get; } = new(HttpStatusCode.NotImplemented, []);

    public static InboxAnswer Of<T>(T body) => new(HttpStatusCode.OK, TeamsJson.Bytes(body));
}
