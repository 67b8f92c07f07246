using System.Runtime.InteropServices;

namespace CxBot.Host;

/// <summary>
/// Gives back, once, what the start needed and an idle bot does not: building the model, compiling queries and code leaves about
/// 25 MB of garbage and of freed native memory that neither the collector nor the C library would return by itself without load.
/// </summary>
internal sealed class MemoryTrim(IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
{
    // By then every task has run once, and a demo has had its first posts.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(60);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await Task.Delay(AfterStart, time, stoppingToken);

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        // Only glibc keeps freed memory for itself, and has a word for giving it back.
        if (NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "malloc_trim", out var address))
            Marshal.GetDelegateForFunctionPointer<MallocTrim>(address)(0);
    }

    private delegate int MallocTrim(nuint keep);
}
