using CxBot.Teams.Trust;
using Microsoft.Extensions.Options;

namespace CxBot.Teams;

/// <summary>
/// Microsoft's Agents Playground on a developer's machine. It does not know dialogs (a press on a button that asks for one fails in its
/// page, and nothing is sent), choices that are looked up while somebody types (the list stays empty), and messages that one reader of
/// a room sees (it would show them to everybody).
/// </summary>
internal sealed class LocalClient(IOptions<TeamsOptions> options)
{
    /// <summary>Whether it stands behind a service URL.</summary>
    public bool StandsBehind(string? serviceUrl) =>
        options.Value.AllowUnauthenticatedLoopback && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && ServiceHosts.IsLocal(uri);
}
