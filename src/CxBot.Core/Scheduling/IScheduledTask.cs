namespace CxBot.Core.Scheduling;

/// <summary>Work that is due again and again: Quartz ticks it, never two runs of one task at a time.</summary>
public interface IScheduledTask
{
    /// <summary>A fixed name, also the job's key.</summary>
    string Name { get; }

    /// <summary>How often it looks.</summary>
    TimeSpan Every { get; }

    /// <summary>Does what is due by the clock, in batches; may be called at any time, more than once.</summary>
    Task RunAsync(CancellationToken ct);
}
