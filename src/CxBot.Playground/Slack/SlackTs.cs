using System.Globalization;

namespace CxBot.Playground.Slack;

/// <summary>Slack's timestamps: seconds, a point, six digits; the id of a message inside its conversation.</summary>
internal static class SlackTs
{
    /// <summary>Now, but later than that one.</summary>
    public static string After(string? last, TimeProvider time)
    {
        var now = (time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        return Of(last is null ? now : Math.Max(now, Micros(last) + 1));
    }

    public static string Now(TimeProvider time) => After(null, time);

    private static string Of(long micros) => string.Create(CultureInfo.InvariantCulture, $"{micros / 1_000_000}.{micros % 1_000_000:D6}");

    private static long Micros(string ts) => long.Parse(ts.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
