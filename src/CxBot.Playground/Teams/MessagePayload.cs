using System.Globalization;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>A message as a message action shows it to the bot.</summary>
internal static class MessagePayload
{
    public static JsonObject Of(TeamsMessage message, string serverBase)
    {
        var written = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(message.Id, CultureInfo.InvariantCulture));
        var payload = new JsonObject
        {
            ["id"] = message.Id,
            ["createdDateTime"] = written.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["lastModifiedDateTime"] = null,
            ["deleted"] = false,
            ["subject"] = null,
            ["summary"] = null,
            ["importance"] = "normal",
            ["locale"] = "en-us",
            ["linkToMessage"] = $"{serverBase}/playground/#/l/message/{Uri.EscapeDataString(message.Conversation)}/{message.Id}",
            ["from"] = From(message),
            ["body"] = Body(message),
            ["attachments"] = Attachments(message),
            ["mentions"] = new JsonArray(),
            ["reactions"] = new JsonArray(),
        };
        if (message.ThreadId is { } root)
            payload["replyToId"] = root;
        return payload;
    }

    private static JsonObject From(TeamsMessage message) =>
        HarbourAndPine.ByAadId(message.From) is { } person
            ? new JsonObject
            {
                ["device"] = null,
                ["conversation"] = null,
                ["application"] = null,
                ["user"] = new JsonObject
                {
                    ["userIdentityType"] = "aadUser",
                    ["id"] = person.AadId,
                    ["displayName"] = person.Name,
                },
            }
            : new JsonObject
            {
                ["device"] = null,
                ["conversation"] = null,
                ["user"] = null,
                ["application"] = new JsonObject
                {
                    ["applicationIdentityType"] = "bot",
                    ["id"] = HarbourAndPine.TeamsAppId,
                    ["displayName"] = HarbourAndPine.BotName,
                },
            };

    private static JsonObject Body(TeamsMessage message) =>
        new()
        {
            ["contentType"] = "html",
            ["content"] = message.Card is not null
                ? $"<attachment id=\"{message.Id}\"></attachment>"
                : TypedText.Of(message.Text!, isAmongPeople: TeamsConversation.Find(message.Conversation) is { IsPersonal: false }).Html,
        };

    private static JsonArray Attachments(TeamsMessage message) =>
        message.Card is not { } card
            ? []
            :
            [
                new JsonObject
                {
                    ["id"] = message.Id,
                    ["contentType"] = "application/vnd.microsoft.card.adaptive",
                    ["content"] = card.GetRawText(),
                },
            ];
}
