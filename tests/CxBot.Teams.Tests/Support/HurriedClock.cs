namespace CxBot.Teams.Tests.Support;

/// <summary>The system's clock, with timers that ring after an eighth of their time.</summary>
internal sealed class HurriedClock : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 8 : dueTime, period);
}
