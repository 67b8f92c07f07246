namespace CxBot.Core.HelpDesk;

/// <summary>What a customer said when they were asked about an issue.</summary>
/// <param name="Number">The issue: 142 for CX-142.</param>
/// <param name="IsConfirmed">Whether it is good again.</param>
/// <param name="Score">"9 of 10"; empty for none.</param>
/// <param name="Words">What they wrote, as sent; empty for nothing.</param>
public sealed record HookSurvey(int Number, bool IsConfirmed, string Score, string Words);
