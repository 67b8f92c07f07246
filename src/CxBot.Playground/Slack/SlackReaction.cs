namespace CxBot.Playground.Slack;

/// <summary>An emoji under a message, and who put it there.</summary>
internal sealed record SlackReaction(string Name, string User);
