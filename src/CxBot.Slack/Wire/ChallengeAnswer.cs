namespace CxBot.Slack.Wire;

/// <summary>Proves to Slack that the address is ours.</summary>
internal sealed record ChallengeAnswer(string Challenge);
