using System.Text.Json;

namespace CxBot.Teams.Wire;

/// <summary>Payload of composeExtension/fetchTask, composeExtension/submitAction, task/fetch and task/submit.</summary>
internal sealed record TaskValue(string? CommandId, JsonElement Data, MessagePayload? MessagePayload);
