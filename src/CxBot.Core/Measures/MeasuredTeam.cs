namespace CxBot.Core.Measures;

/// <summary>A team: who is in it now.</summary>
internal sealed record MeasuredTeam(long ManagerId, string Manager, IReadOnlyList<long> Members);
