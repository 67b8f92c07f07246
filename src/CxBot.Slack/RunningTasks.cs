using System.Collections.Concurrent;

namespace CxBot.Slack;

/// <summary>Tasks that somebody will want to have seen the end of.</summary>
internal sealed class RunningTasks
{
    private readonly ConcurrentDictionary<Task, byte> running = new();

    /// <param name="task">One that does not fail.</param>
    public void Add(Task task)
    {
        if (task.IsCompleted)
            return;
        running[task] = 0;
        _ = task.ContinueWith(done => running.TryRemove(done, out _), TaskScheduler.Default);
    }

    /// <summary>Ends when those that run now have ended.</summary>
    public Task WhenNoneAsync() => Task.WhenAll(running.Keys);
}
