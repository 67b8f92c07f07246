using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CxBot.Host.Tests.Support;

/// <summary>
/// The whole bot as a process of its own, as a newcomer starts it: Development, SQLite in a folder, the playground. It can be
/// stopped kindly, killed, and started again on the same data.
/// </summary>
internal sealed partial class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly List<string> lines;

    private RunningBot(Process process, List<string> lines, Uri address)
    {
        (this.process, this.lines, Address) = (process, lines, address);
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
    }

    public int ProcessId => process.Id;

    public Uri Address { get; }

    public HttpClient Http { get; }

    public static async Task<RunningBot> StartAsync(TestFolder folder, params (string Name, string Value)[] environment)
    {
        var process = Launch(folder, environment);
        var lines = new List<string>();
        var listening = new TaskCompletionSource<Uri>();
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is not { } line)
                return;
            lock (lines)
                lines.Add(line);
            if (ListensOn().Match(line) is { Success: true } match)
                listening.TrySetResult(new Uri(match.Groups[1].Value));
        };
        process.ErrorDataReceived += (_, said) =>
        {
            if (said.Data is { } line)
                lock (lines)
                    lines.Add(line);
        };
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The bot ended: " + string.Join('\n', lines)));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new RunningBot(process, lines, await listening.Task.WaitAsync(Patience));
    }

    /// <summary>Starts a bot that is expected to refuse: its exit code and what it said.</summary>
    public static async Task<(int Code, string Said)> RefusedAsync(TestFolder folder, params (string Name, string Value)[] environment)
    {
        using var process = Launch(folder, environment);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, await output + await error);
    }

    /// <summary>Runs a tool of the program: its exit code, and what it said on standard output and standard error.</summary>
    public static async Task<(int Code, string Output, string Error)> ToolAsync(TestFolder folder, params string[] arguments)
    {
        using var process = Launch(folder, [], arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts a bot without waiting for anything.</summary>
    public static Process StartBlind(TestFolder folder) => Launch(folder, []);

    /// <summary>What it printed so far.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
                return [.. lines];
        }
    }

    public async Task<JsonNode> GetAsync(string path) => (await Http.GetFromJsonAsync<JsonNode>(path))!;

    public async Task<JsonNode> PostAsync(string path, object body)
    {
        using var response = await Http.PostAsJsonAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)response.StatusCode} {text}");
        return JsonNode.Parse(text.Length == 0 ? "{}" : text)!;
    }

    /// <summary>Asks again and again until the answer is there; fails with what was seen last.</summary>
    public static async Task<T> EventuallyAsync<T>(Func<Task<T?>> ask, Func<string>? otherwise = null, int seconds = 20)
        where T : class
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(seconds))
        {
            if (await ask() is { } answer)
                return answer;
            await Task.Delay(100);
        }
        throw new TimeoutException(otherwise?.Invoke() ?? "It did not come.");
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Ctrl-C.</summary>
    public async Task StopAsync()
    {
        using var signal = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
        Http.Dispose();
    }

    private static Process Launch(TestFolder folder, (string Name, string Value)[] environment, params string[] tool)
    {
        string[] arguments = tool.Length > 0 ? tool : ["--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", [typeof(Platforms).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__Directory"] = folder.Path;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.Start();
        return process;
    }

    [GeneratedRegex(@"^CxBot listens on (\S+)")]
    private static partial Regex ListensOn();
}
