using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack;

/// <summary>The accounts of the workspace in Slack's own words: people, the bot and Slackbot.</summary>
internal sealed class SlackUsers(TimeProvider time)
{
    public JsonObject? Find(string? id, bool withLocale)
    {
        if (id is HarbourAndPine.SlackBotUserId)
            return Account(id, "cxbot", HarbourAndPine.BotName, isBot: true);
        if (id is "USLACKBOT")
            return Account(id, "slackbot", "Slackbot", isBot: false);
        return HarbourAndPine.BySlackId(id) is { } person ? Human(person, withLocale) : null;
    }

    public IEnumerable<JsonObject> All(bool withLocale) =>
        HarbourAndPine
            .InSlack.Select(person => person.SlackId!)
            .Concat([HarbourAndPine.SlackBotUserId, "USLACKBOT"])
            .Select(id => Find(id, withLocale)!);

    private JsonObject Human(DemoPerson person, bool withLocale)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(person.TimeZone);
        var user = Account(person.SlackId!, person.Handle, person.Name, isBot: false);
        user["tz"] = person.TimeZone;
        user["tz_label"] = zone.StandardName;
        user["tz_offset"] = (int)zone.GetUtcOffset(time.GetUtcNow()).TotalSeconds;
        user["is_admin"] = person.IsManager;
        user["is_owner"] = person.IsManager;
        user["is_primary_owner"] = person.IsManager;
        if (withLocale)
            user["locale"] = person.Locale;
        var profile = user["profile"]!;
        profile["title"] = person.Title;
        profile["first_name"] = person.FirstName;
        profile["last_name"] = person.FamilyName;
        profile["email"] = person.Email;
        return user;
    }

    private static JsonObject Account(string id, string handle, string name, bool isBot) =>
        new()
        {
            ["id"] = id,
            ["team_id"] = HarbourAndPine.SlackTeamId,
            ["name"] = handle,
            ["deleted"] = false,
            ["real_name"] = name,
            ["is_admin"] = false,
            ["is_owner"] = false,
            ["is_primary_owner"] = false,
            ["is_restricted"] = false,
            ["is_ultra_restricted"] = false,
            ["is_bot"] = isBot,
            ["is_app_user"] = false,
            ["updated"] = 1_700_000_000,
            ["profile"] = new JsonObject
            {
                ["real_name"] = name,
                ["real_name_normalized"] = name,
                ["display_name"] = name,
                ["display_name_normalized"] = name,
                ["team"] = HarbourAndPine.SlackTeamId,
            },
        };
}
