using System.Runtime.InteropServices;

namespace CxBot.Host;

/// <summary>
/// Gives memory back whenever the bot has come to rest. Starting up, and a busy hour, leave garbage, freed native memory, and
/// pages of program files that an idle bot does not touch; neither the collector nor the C library nor the kernel would let them
/// go by itself without need, and an operator would see a bot twice its size.
/// </summary>
internal sealed class MemoryTrim(IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(15);

    // At rest, the ticks of the tasks take about 1 % of a processor.
    private static readonly TimeSpan Rest = Between / 10;

    // Less work than this leaves nothing worth the collection.
    private static readonly TimeSpan Worthwhile = TimeSpan.FromSeconds(0.5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        var (given, seen) = (TimeSpan.Zero, TimeSpan.Zero);
        using var looks = new PeriodicTimer(Between, time);
        while (await looks.WaitForNextTickAsync(stoppingToken))
        {
            var used = Environment.CpuUsage.TotalTime;
            if (used - seen < Rest && used - given > Worthwhile)
            {
                GiveBack();
                given = used;
            }
            seen = used;
        }
    }

    private static void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        // Only glibc keeps freed memory for itself, and has a word for giving it back.
        if (NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "malloc_trim", out var address))
            Marshal.GetDelegateForFunctionPointer<MallocTrim>(address)(0);
        ProgramPages.GiveBack();
    }

    private delegate int MallocTrim(nuint keep);
}
