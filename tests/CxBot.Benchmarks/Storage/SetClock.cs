namespace CxBot.Benchmarks.Storage;

/// <summary>A clock that stands where it is set.</summary>
internal sealed class SetClock : TimeProvider
{
    /// <summary>The time, UTC.</summary>
    public DateTime Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
