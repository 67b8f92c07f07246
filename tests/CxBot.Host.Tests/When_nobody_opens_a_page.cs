using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

public sealed class When_nobody_opens_a_page
{
    [Fact]
    public async Task Nothing_of_Razor_costs_memory()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TestFolder();
        await using var bot = await RunningBot.StartAsync(folder);
        var before = LoadedOfRazor(bot);

        using var page = await bot.Http.GetAsync("/me");

        before.ShouldBeEmpty();
        LoadedOfRazor(bot).ShouldNotBeEmpty();
    }

    private static IReadOnlyList<string> LoadedOfRazor(RunningBot bot) =>
        [
            .. File.ReadLines($"/proc/{bot.ProcessId}/maps")
                .Where(line => line.Contains("Microsoft.AspNetCore.Components", StringComparison.Ordinal)),
        ];
}
