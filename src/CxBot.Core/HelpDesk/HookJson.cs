using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxBot.Core.HelpDesk;

/// <summary>How messages are written and answers kept.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(HookMessage))]
[JsonSerializable(typeof(KeptAnswer))]
internal sealed partial class HookJson : JsonSerializerContext;
