namespace CxBot.Core.Chat;

/// <summary>A reply with who reads it, ready for a renderer.</summary>
public sealed record Answer(Reply Reply, Reader Reader);
