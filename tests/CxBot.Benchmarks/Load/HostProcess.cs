using System.Diagnostics;
using CxBot.Host;

namespace CxBot.Benchmarks.Load;

/// <summary>The whole bot as a process of its own, with SQLite in a folder that goes with it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private const string Listens = "CxBot listens on ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly DirectoryInfo folder;

    private HostProcess(Process process, DirectoryInfo folder, Uri address) =>
        (this.process, this.folder, Address) = (process, folder, address);

    public Uri Address { get; }

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it as in production, with these settings.</summary>
    public static async Task<HostProcess> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("cxbot-load-");
        var start = new ProcessStartInfo("dotnet", [typeof(Platforms).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Storage__Directory"] = folder.FullName;
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;

        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data?.StartsWith(Listens, StringComparison.Ordinal) == true)
                listening.TrySetResult(new Uri(said.Data[Listens.Length..]));
        };
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The bot ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        return new HostProcess(process, folder, await listening.Task.WaitAsync(Patience));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }
}
