namespace CxBot.Teams.Tests.Support;

/// <summary>The system's clock; once it hurries, new timers ring after an eighth of their time.</summary>
internal sealed class HurriedClock : TimeProvider
{
    public bool Hurries { get; set; }

    /// <summary>Longer timers keep their time.</summary>
    public TimeSpan LongestHurried { get; set; } = TimeSpan.MaxValue;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Hurries && dueTime > TimeSpan.Zero && dueTime <= LongestHurried ? dueTime / 8 : dueTime, period);
}
