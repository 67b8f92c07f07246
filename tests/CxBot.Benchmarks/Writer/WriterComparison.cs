using System.Globalization;
using CxBot.Core;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CxBot.Benchmarks.Writer;

/// <summary>
/// Whole kudos over HTTP, durable, 64 connections: the dispatcher and its gate against EF with a commit of its own for each
/// request, in turns in one run, as a ratio. Usage: dotnet run -c Release --project tests/CxBot.Benchmarks -- writer
/// </summary>
internal static class WriterComparison
{
    private const int Rounds = 3;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(5);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("cxbot-writer-").FullName;
        try
        {
            await using var ours = await StartAsync(Path.Combine(folder, "ours"), (app, people) => app.MapKudosByDispatcher(people));
            await using var plain = await StartAsync(Path.Combine(folder, "plain"), (app, people) => app.MapKudosByPlainEf(people));
            var ratios = new List<double>();
            await RoundAsync(ours, TimeSpan.FromSeconds(3));
            await RoundAsync(plain, TimeSpan.FromSeconds(3));
            for (var round = 1; round <= Rounds; round++)
            {
                var plainRate = await RoundAsync(plain, RoundTime);
                var ourRate = await RoundAsync(ours, RoundTime);
                ratios.Add(ourRate.PerSecond / plainRate.PerSecond);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"round {round}: plain EF {plainRate.PerSecond:F0}/s ({plainRate.ProcessorMicroseconds:F0} us of processor each), dispatcher {ourRate.PerSecond:F0}/s ({ourRate.ProcessorMicroseconds:F0} us), ratio {ourRate.PerSecond / plainRate.PerSecond:F2}"
                    )
                );
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median ratio {ratios.Order().ElementAt(Rounds / 2):F2}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<(double PerSecond, double ProcessorMicroseconds)> RoundAsync(WebApplication app, TimeSpan time) =>
        KudosLoad.RunAsync(
            new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port,
            time
        );

    private static async Task<WebApplication> StartAsync(string folder, Action<WebApplication, KudosPeople> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Storage:Directory", folder)]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddCore();
        var app = builder.Build();
        var people = await KudosPeople.SeedAsync(
            app.Services.GetRequiredService<IWriter>(),
            app.Services.GetRequiredService<PeopleDirectory>()
        );
        map(app, people);
        await app.StartAsync();
        return app;
    }
}
