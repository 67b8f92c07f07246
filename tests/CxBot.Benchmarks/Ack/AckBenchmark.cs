using System.Globalization;
using CxBot.Benchmarks.Load;

namespace CxBot.Benchmarks.Ack;

/// <summary>
/// How soon Slack or Teams is answered: the whole bot, over HTTP, with SQLite, every signature and token checked. Slack waits 3 s,
/// Teams some 5 s, and people feel a quarter of one.
/// Usage: dotnet run -c Release --project tests/CxBot.Benchmarks -- ack [--teams] [seconds] [requests a second]
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
        var numbers = Array.FindAll(args, argument => argument != "--teams");
        var seconds = numbers.Length > 0 ? int.Parse(numbers[0], CultureInfo.InvariantCulture) : 20;
        var perSecond = numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 100;
        if (args.Contains("--teams"))
        {
            await using var teams = await TeamsStandIn.StartAsync();
            var presses = new TeamsLoad(teams);
            return await RunAsync(teams.Settings, presses.Greeting, TeamsLoad.People, presses.Next, TeamsLoad.IsGood, seconds, perSecond);
        }
        await using var slack = await SlackStandIn.StartAsync();
        var load = new SlackLoad(Secret, slack.ResponseUrl);
        var settings = new Dictionary<string, string>
        {
            ["Slack:SigningSecret"] = Secret,
            ["Slack:BotToken"] = "xoxb-1-invented",
            ["Slack:ApiBaseUrl"] = slack.ApiBaseUrl,
        };
        return await RunAsync(settings, load.Greeting, SlackLoad.People, load.Next, SlackLoad.IsGood, seconds, perSecond);
    }

    private static async Task<int> RunAsync(
        Dictionary<string, string> settings,
        Func<int, (string Kind, HttpRequestMessage Request)> greeting,
        int people,
        Func<int, (string Kind, HttpRequestMessage Request)> next,
        Func<string, HttpResponseMessage, string, bool> isGood,
        int seconds,
        int perSecond
    )
    {
        await using var bot = await HostProcess.StartAsync(settings);
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) })
        {
            BaseAddress = bot.Address,
            Timeout = TimeSpan.FromSeconds(10),
        };
        // A bot that has run for a while: it knows the people, and its code is compiled.
        await OpenLoop.RunAsync(http, 100, TimeSpan.FromSeconds(people / 100), greeting, isGood);
        await OpenLoop.RunAsync(http, perSecond, WarmUp, number => next(number + 1_000_000), isGood);

        var before = bot.Processor;
        var result = await OpenLoop.RunAsync(http, perSecond, TimeSpan.FromSeconds(seconds), next, isGood);
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
