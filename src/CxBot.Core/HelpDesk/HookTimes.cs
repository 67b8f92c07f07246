namespace CxBot.Core.HelpDesk;

/// <summary>When a message that did not arrive is sent again, and for how long.</summary>
internal static class HookTimes
{
    /// <summary>After so long a message that failed once more is given up.</summary>
    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromDays(3);

    /// <summary>After so many refusals, two and a half hours, a message is given up: what comes behind it must not wait for it.</summary>
    public const int MostRefusals = 5;

    /// <summary>How long a node may take over one request; longer than the sender waits for an answer.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    // As Standard Webhooks proposes.
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(10),
        TimeSpan.FromHours(14),
        TimeSpan.FromHours(20),
    ];

    /// <summary>When a message that failed is sent again: as the receiver asked, within a day; else a last time when it is about to be given up.</summary>
    public static DateTime Next(DateTime now, DateTime writtenAt, int attempts, TimeSpan? asked)
    {
        if (asked is { } wait)
            return now + Asked(wait);
        var (next, last) = (now + Waits[Math.Min(attempts, Waits.Length) - 1], writtenAt + GiveUpAfter);
        return next < last ? next : last;
    }

    /// <summary>How long nothing is sent to a webhook that failed so many times on end.</summary>
    public static TimeSpan Rest(int failures, TimeSpan? asked)
    {
        if (asked is { } wait)
            return Asked(wait);
        var doubled = TimeSpan.FromSeconds(2.5 * Math.Pow(2, Math.Min(failures, 10)));
        return doubled > LongestRest ? LongestRest : doubled;
    }

    private static TimeSpan Asked(TimeSpan wait) => wait > LongestWait ? LongestWait : wait;
}
