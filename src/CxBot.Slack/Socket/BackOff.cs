namespace CxBot.Slack.Socket;

/// <summary>How long to leave Slack alone after failures in a row: from 1 s to 5 min, never two bots in step.</summary>
internal static class BackOff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <param name="failures">In a row, from 1.</param>
    /// <param name="jitter">From 0 to 1.</param>
    public static TimeSpan Wait(int failures, double jitter)
    {
        var whole = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures), Longest.TotalSeconds));
        return (whole / 2) + (whole / 2 * jitter);
    }
}
