using System.Globalization;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>Makes the activities that Teams sends to the bot.</summary>
internal sealed class Activities(ServerAddress server, TimeProvider time)
{
    /// <summary>What every activity of that person in that conversation has; the caller adds the rest.</summary>
    /// <param name="type">Activity type.</param>
    /// <param name="person">Who acts.</param>
    /// <param name="room">Where.</param>
    /// <param name="root">The thread, in channels.</param>
    public JsonObject Of(string type, DemoPerson person, TeamsConversation room, string? root)
    {
        var now = time.GetUtcNow();
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(person.TimeZone));
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = $"f:{Guid.NewGuid()}",
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture),
            ["localTimestamp"] = local.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = person.TimeZone,
            ["locale"] = person.Locale,
            ["serviceUrl"] = server.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject
            {
                ["id"] = person.Mri,
                ["name"] = person.Name,
                ["aadObjectId"] = person.AadId,
            },
            ["recipient"] = new JsonObject { ["id"] = HarbourAndPine.TeamsBotId, ["name"] = HarbourAndPine.BotName },
            ["conversation"] = Conversation(room, root),
            ["channelData"] = ChannelData(room),
            ["entities"] = new JsonArray(
                new JsonObject
                {
                    ["locale"] = person.Locale,
                    ["country"] = person.Locale[^2..],
                    ["platform"] = "Web",
                    ["timezone"] = person.TimeZone,
                    ["type"] = "clientInfo",
                }
            ),
        };
    }

    private static JsonObject Conversation(TeamsConversation room, string? root)
    {
        var conversation = new JsonObject
        {
            ["conversationType"] = room.Type,
            ["tenantId"] = HarbourAndPine.TenantId,
            ["id"] = room.InThread(root),
        };
        if (!room.IsPersonal)
            conversation["isGroup"] = true;
        if (room.Group is not null)
            conversation["name"] = HarbourAndPine.TeamsGroupChatName;
        return conversation;
    }

    private static JsonObject ChannelData(TeamsConversation room)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = HarbourAndPine.TenantId } };
        if (!room.IsChannel)
            return data;
        data["teamsTeamId"] = HarbourAndPine.TeamsTeamId;
        data["teamsChannelId"] = room.Id;
        data["team"] = new JsonObject
        {
            ["id"] = HarbourAndPine.TeamsTeamId,
            ["name"] = HarbourAndPine.Name,
            ["aadGroupId"] = HarbourAndPine.TeamsGroupId,
        };
        data["channel"] = new JsonObject { ["id"] = room.Id, ["name"] = HarbourAndPine.TeamsChannelName };
        return data;
    }
}
