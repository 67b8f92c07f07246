using System.Text.Json.Serialization;

namespace CxBot.Playground.Page;

/// <summary>How changes are written for the page.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Change))]
internal sealed partial class PageJson : JsonSerializerContext;
