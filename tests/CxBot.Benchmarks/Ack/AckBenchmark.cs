using System.Globalization;
using CxBot.Benchmarks.Load;

namespace CxBot.Benchmarks.Ack;

/// <summary>
/// How soon Slack is answered: the whole bot, over HTTP, with SQLite. Slack waits 3 s and people feel a quarter of one.
/// Usage: dotnet run -c Release --project tests/CxBot.Benchmarks -- ack [seconds] [requests a second]
/// </summary>
internal static class AckBenchmark
{
    private const string Secret = "0123456789abcdef0123456789abcdef";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan GoalMedian = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan GoalP99 = TimeSpan.FromMilliseconds(250);

    /// <summary>0 when every answer was right and the goals are met.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20;
        var perSecond = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100;
        await using var slack = await SlackStandIn.StartAsync();
        await using var bot = await HostProcess.StartAsync(
            new Dictionary<string, string>
            {
                ["Slack:SigningSecret"] = Secret,
                ["Slack:BotToken"] = "xoxb-1-invented",
                ["Slack:ApiBaseUrl"] = slack.ApiBaseUrl,
            }
        );
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) })
        {
            BaseAddress = bot.Address,
            Timeout = TimeSpan.FromSeconds(10),
        };
        var load = new SlackLoad(Secret, slack.ResponseUrl);
        // A bot that has run for a while: it knows the people, and its code is compiled.
        await OpenLoop.RunAsync(http, 100, TimeSpan.FromSeconds(SlackLoad.People / 100), load.Greeting, SlackLoad.IsGood);
        await OpenLoop.RunAsync(http, perSecond, WarmUp, number => load.Next(number + 1_000_000), SlackLoad.IsGood);

        var before = bot.Processor;
        var result = await OpenLoop.RunAsync(http, perSecond, TimeSpan.FromSeconds(seconds), load.Next, SlackLoad.IsGood);
        var processor = (bot.Processor - before) / (perSecond * seconds);
        foreach (var line in result.Lines())
            Console.WriteLine(line);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"the bot used {processor.TotalMilliseconds:F2} ms of processor a request")
        );
        var met = result.Failed == 0 && result.Percentile(0.5) <= GoalMedian && result.Percentile(0.99) <= GoalP99;
        Console.WriteLine($"goal: median 50 ms, p99 250 ms, none failed: {(met ? "met" : "not met")}");
        return met ? 0 : 1;
    }
}
