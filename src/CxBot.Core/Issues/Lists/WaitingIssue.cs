namespace CxBot.Core.Issues.Lists;

/// <summary>An open issue on somebody's list.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Why">What it waits for.</param>
/// <param name="Where">Its contact point's name, if it has one.</param>
public sealed record WaitingIssue(Issue Issue, WaitingFor Why, string? Where);
