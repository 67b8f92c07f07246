using System.Text.Json.Serialization;

namespace CxBot.Core.Chat;

/// <summary>How cards and replies are kept: camel case, nulls left out, enums by name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(Card))]
[JsonSerializable(typeof(Reply))]
internal sealed partial class ChatJson : JsonSerializerContext;
