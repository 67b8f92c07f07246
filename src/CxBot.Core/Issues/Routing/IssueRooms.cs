using CxBot.Core.Channels;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Routing;

/// <summary>The channels that show an issue.</summary>
internal static class IssueRooms
{
    /// <summary>
    /// The home channels of its contact point; where it has none, each workspace's triage channel, which is the first that the
    /// bot was added to. None when the bot is in no channel.
    /// </summary>
    public static async Task<IReadOnlyList<Channel>> OfAsync(CxDb db, long organisationId, long? contactPointId)
    {
        var active = await db
            .Channels.AsNoTracking()
            .Where(channel => channel.OrganisationId == organisationId && channel.IsActive)
            .OrderBy(channel => channel.Id)
            .ToListAsync();
        var homes = await db
            .ContactPointHomes.Where(home => home.ContactPointId == contactPointId)
            .Select(home => home.ChannelId)
            .ToListAsync();
        var chosen = active.Where(channel => homes.Contains(channel.Id)).ToList();
        return chosen.Count > 0 ? chosen : [.. active.DistinctBy(channel => channel.WorkspaceId)];
    }
}
