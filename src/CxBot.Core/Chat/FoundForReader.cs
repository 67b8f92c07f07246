namespace CxBot.Core.Chat;

/// <summary>What a search found, with who reads the list.</summary>
public sealed record FoundForReader(IReadOnlyList<Found> Found, Reader Reader);
