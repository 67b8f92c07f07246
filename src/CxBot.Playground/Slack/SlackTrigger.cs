namespace CxBot.Playground.Slack;

/// <summary>The right to open one modal for one person, for three seconds.</summary>
/// <param name="User">Who acted.</param>
/// <param name="View">The modal they acted in, if any.</param>
/// <param name="Born">When they acted: the clock starts here, not at the bot.</param>
internal sealed record SlackTrigger(string User, string? View, DateTimeOffset Born)
{
    public bool IsUsed { get; init; }
}
