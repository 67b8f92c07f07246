namespace CxBot.Teams.Wire;

/// <summary>A part of a roster; the next is asked for with the token, and there is none without it.</summary>
internal sealed record MemberPage(IReadOnlyList<Member>? Members, string? ContinuationToken);
