using System.Text.Json.Nodes;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams.Tests.Support;

/// <summary>Activities as Teams sends them, with what differs merged in.</summary>
internal static class Recorded
{
    public const string Tenant = "5a2f9d3e-1f0b-4c44-8f5d-2b8a9f6d7c10";
    public const string Ana = "7c1e0f52-40a8-4c27-9d6a-8b1d2e3f4a01";

    private const string Common = """
        {
          "channelId": "msteams",
          "serviceUrl": "https://smba.trafficmanager.net/emea/",
          "id": "1763632800123",
          "timestamp": "2026-11-20T10:00:00.123Z",
          "locale": "en-GB",
          "localTimezone": "Europe/Madrid",
          "from": { "id": "29:ana", "name": "Ana Ruiz", "aadObjectId": "7c1e0f52-40a8-4c27-9d6a-8b1d2e3f4a01" },
          "recipient": { "id": "28:bot", "name": "CxBot" },
          "entities": [ { "type": "clientInfo", "locale": "en-GB", "platform": "Web", "somethingNew": { "a": 1 } } ],
          "aMemberOfTomorrow": [ 1, 2, 3 ]
        }
        """;

    private const string InPerson =
        """{ "conversation": { "id": "a:ana-and-bot", "conversationType": "personal", "tenantId": "5a2f9d3e-1f0b-4c44-8f5d-2b8a9f6d7c10" } }""";

    private const string InChannel = """
        {
          "conversation": {
            "id": "19:shipping@thread.tacv2;messageid=1763632700000",
            "conversationType": "channel",
            "isGroup": true,
            "tenantId": "5a2f9d3e-1f0b-4c44-8f5d-2b8a9f6d7c10"
          },
          "channelData": { "tenant": { "id": "5a2f9d3e-1f0b-4c44-8f5d-2b8a9f6d7c10" }, "team": { "id": "19:team@thread.tacv2", "name": "Parcels" }, "channel": { "id": "19:shipping@thread.tacv2" } }
        }
        """;

    /// <summary>An activity in the one-to-one chat.</summary>
    public static string Personal(string differs) => Merged(Common, InPerson, differs);

    /// <summary>An activity inside a thread of a channel.</summary>
    public static string Channel(string differs) => Merged(Common, InChannel, differs);

    public static Inbound? Translated(string json, KnownPeople? people = null)
    {
        var activity = TeamsJson.Read<Activity>(json)!;
        var known = people ?? KnownPeople.Nobody;
        return Situation.Of(activity, known) is { } situation ? TeamsTranslator.Translate(activity, situation, known) : null;
    }

    private static string Merged(params string[] parts)
    {
        var merged = new JsonObject();
        foreach (var (name, value) in parts.SelectMany(part => JsonNode.Parse(part)!.AsObject()))
            merged[name] = value?.DeepClone();
        return merged.ToJsonString();
    }
}
