namespace CxBot.Slack;

/// <summary>Given once: by the work while there is time, or by the clock. Whoever comes second has to find another way.</summary>
internal sealed class Acknowledgement
{
    /// <summary>Slack waits 3 s, and the way there and back is part of them.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    private readonly TaskCompletionSource<SlackAck> given = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>False when it came too late.</summary>
    public bool TryGive(SlackAck ack) => given.TrySetResult(ack);

    /// <summary>What the work gives, or <paramref name="otherwise"/> when it is slow.</summary>
    public async Task<SlackAck> WaitAsync(SlackAck otherwise, TimeProvider time)
    {
        try
        {
            return await given.Task.WaitAsync(Patience, time);
        }
        catch (TimeoutException)
        {
            TryGive(otherwise);
            return await given.Task;
        }
    }
}
