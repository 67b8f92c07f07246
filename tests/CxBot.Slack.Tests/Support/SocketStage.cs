using CxBot.Core;
using CxBot.Slack.Socket;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Tests.Support;

/// <summary>The bot in Socket Mode, without a signing secret, and a stand-in for Slack beside it.</summary>
internal sealed class SocketStage : IAsyncDisposable
{
    public const string AppToken = "xapp-1-invented";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cxbot-socket-");
    private readonly SocketPauses pauses = new();
    private readonly WebApplication app;
    private bool stopped;

    private SocketStage(FakeSlack slack)
    {
        Slack = slack;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(pauses);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["Storage:Directory"] = folder.FullName,
                ["Slack:AppToken"] = AppToken,
                ["Slack:BotToken"] = SlackStage.Token,
                ["Slack:ApiBaseUrl"] = slack.ApiBaseUrl,
            }
        );
        builder.Services.AddCore().AddSlack(builder.Configuration).AddSingleton<TimeProvider>(Clock);
        app = builder.Build();
        app.MapSlack();
    }

    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

    public FakeSlack Slack { get; }

    /// <summary>Starts it on a Slack that was told how to answer; sockets are opened but not greeted.</summary>
    public static async Task<SocketStage> StartAsync(Action<FakeSlack>? tell = null)
    {
        var slack = await FakeSlack.StartAsync();
        tell?.Invoke(slack);
        var stage = new SocketStage(slack);
        await stage.app.StartAsync();
        return stage;
    }

    /// <summary>Starts it and greets both sockets.</summary>
    public static async Task<(SocketStage Stage, SlackLink One, SlackLink Two)> ConnectAsync(Action<FakeSlack>? tell = null)
    {
        var stage = await StartAsync(tell);
        var (one, two) = (await stage.Slack.NextLinkAsync(), await stage.Slack.NextLinkAsync());
        await one.HelloAsync();
        await two.HelloAsync();
        await stage.HealthyAsync();
        return (stage, one, two);
    }

    public async Task<HealthReportEntry> HealthAsync() =>
        (await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["slack"];

    /// <summary>Ends when both sockets are connected.</summary>
    public Task HealthyAsync() => EventuallyAsync(health => health.Status == HealthStatus.Healthy);

    /// <summary>Ends when the health check says so; fails with what it says instead.</summary>
    public async Task EventuallyAsync(Func<HealthReportEntry, bool> says)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await HealthAsync() is var health && !says(health))
        {
            patience.IsCancellationRequested.ShouldBeFalse(health.Description);
            await Task.Yield();
        }
    }

    /// <summary>Waits until that many sockets pause after so many failures in a row, and lets the pauses pass.</summary>
    public async Task PassPauseAsync(int failures, int sockets = 1)
    {
        var (least, most) = (BackOff.Wait(failures, 0), BackOff.Wait(failures, 1));
        for (var socket = 0; socket < sockets; socket++)
            (await pauses.NextAsync()).ShouldBeInRange(least, most);
        Clock.Advance(most);
    }

    public async Task StopAsync()
    {
        stopped = true;
        await app.StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!stopped)
            await app.StopAsync();
        await app.DisposeAsync();
        await Slack.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
