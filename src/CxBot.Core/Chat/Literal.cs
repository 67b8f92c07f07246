namespace CxBot.Core.Chat;

/// <summary>Data: what somebody typed, a title, a channel's name. Escaped by the renderer.</summary>
public sealed record Literal(string Value) : TextArgument;
