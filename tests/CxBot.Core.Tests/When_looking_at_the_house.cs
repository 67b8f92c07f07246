using System.Reflection;

namespace CxBot.Core.Tests;

public sealed class When_looking_at_the_house
{
    private static readonly string[] Foreign =
    [
        "Microsoft.AspNetCore",
        "Quartz",
        "System.Net.Http",
        "CxBot.Slack",
        "CxBot.Web",
        "CxBot.Teams",
        "CxBot.Host",
        "CxBot.Playground",
    ];

    [Fact]
    public void Core_knows_no_platform_no_http_and_no_scheduler() =>
        typeof(CoreSetup).Assembly.GetReferencedAssemblies().Select(name => name.Name!).ShouldAllBe(name => !Foreign.Any(name.StartsWith));

    [Fact]
    public void No_file_is_longer_than_300_lines() => LongFiles("src").Concat(LongFiles("tests")).ShouldBeEmpty();

    private static IEnumerable<string> LongFiles(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Generated.Any(part => file.Contains(part, StringComparison.Ordinal)))
            .Where(file => File.ReadLines(file).Count() > 300);

    private static readonly string[] Generated = ["/obj/", "/bin/", "/Migrations/", "/CompiledModels/"];

    private static string Root()
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (!File.Exists(Path.Combine(folder.FullName, "CxBot.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
