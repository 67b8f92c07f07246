namespace CxBot.Playground.Slack.Api;

/// <summary>Slack's rate limit tiers, in calls a minute.</summary>
internal static class Tier
{
    public const int Two = 20;
    public const int Three = 50;
    public const int Four = 100;

    /// <summary>Methods that Slack limits in ways of their own.</summary>
    public const int Special = 600;
}
