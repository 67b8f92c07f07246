using System.Globalization;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>The Bot Connector's rosters and teams.</summary>
internal sealed class ConnectorMembers(ConnectorMessages messages, TeamsRates rates)
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;

    /// <summary>One member, by either of Teams' ids.</summary>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public JsonObject One(string wireId, string memberId)
    {
        var (room, _) = messages.Room(wireId);
        rates.Get(room.Id);
        return HarbourAndPine.ByTeamsId(memberId) is { } person && room.Holds(person) ? Wire(person) : throw ConnectorRefusal.NoMember();
    }

    /// <summary>A page of the roster; the bot is not in it.</summary>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public JsonObject Page(string wireId, int? size, string? token)
    {
        var (room, _) = messages.Room(wireId);
        rates.Get(room.Id);
        if (size is < SmallestPage or > LargestPage)
            throw ConnectorRefusal.BadSyntax("The pageSize must be from 50 to 500.");
        var start = 0;
        if (!string.IsNullOrEmpty(token) && !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out start))
            throw ConnectorRefusal.BadSyntax("The continuationToken is wrong.");

        // Teams may give fewer than asked; two at a time, so that nobody mistakes the first page for all.
        const int given = 2;
        var all = HarbourAndPine.InTeams.Where(room.Holds).ToList();
        var page = new JsonObject { ["members"] = new JsonArray([.. all.Skip(start).Take(given).Select(Wire)]) };
        if (start + given < all.Count)
            page["continuationToken"] = (start + given).ToString(CultureInfo.InvariantCulture);
        return page;
    }

    /// <summary>The team.</summary>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public JsonObject Team(string teamId)
    {
        Known(teamId);
        return new JsonObject
        {
            ["id"] = HarbourAndPine.TeamsTeamId,
            ["name"] = HarbourAndPine.Name,
            ["aadGroupId"] = HarbourAndPine.TeamsGroupId,
            ["tenantId"] = HarbourAndPine.TenantId,
            ["type"] = "standard",
            ["channelCount"] = 2,
            ["memberCount"] = HarbourAndPine.InTeams.Count,
        };
    }

    /// <summary>The team's channels; the General channel has no name.</summary>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public JsonObject Channels(string teamId)
    {
        Known(teamId);
        return new JsonObject
        {
            ["conversations"] = new JsonArray(
                new JsonObject { ["id"] = HarbourAndPine.TeamsTeamId, ["name"] = null },
                new JsonObject { ["id"] = HarbourAndPine.TeamsChannelId, ["name"] = HarbourAndPine.TeamsChannelName }
            ),
        };
    }

    private void Known(string teamId)
    {
        if (teamId != HarbourAndPine.TeamsTeamId)
            throw ConnectorRefusal.NoConversation();
        messages.Room(HarbourAndPine.TeamsChannelId);
        rates.Get(teamId);
    }

    private static JsonObject Wire(DemoPerson person) =>
        new()
        {
            ["id"] = person.Mri,
            ["objectId"] = person.AadId,
            ["aadObjectId"] = person.AadId,
            ["name"] = person.Name,
            ["givenName"] = person.FirstName,
            ["surname"] = person.FamilyName,
            ["email"] = person.Email,
            ["userPrincipalName"] = person.Email,
            ["tenantId"] = HarbourAndPine.TenantId,
            ["userRole"] = "user",
        };
}
