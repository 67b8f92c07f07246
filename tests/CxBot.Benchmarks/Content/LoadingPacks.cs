using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using CxBot.Core.Content;
using CxBot.Core.Content.Checks;

namespace CxBot.Benchmarks.Content;

/// <summary>Packs from the disk into memory. The aim: 5,000 items in less than a second.</summary>
[MemoryDiagnoser]
[SuppressMessage("Performance", "CA1822", Justification = "BenchmarkDotNet runs instance methods only.")]
public class LoadingPacks
{
    private const int Items = 5000;

    private string directory = "";

    [GlobalSetup]
    public void Write()
    {
        directory = Directory.CreateTempSubdirectory("cxbot-packs-").FullName;
        var starter = EmbeddedPacks.All().Single(pack => pack.Name == "starter");
        var tips = starter.Files.Where(file => file.Path.StartsWith("en/", StringComparison.Ordinal)).ToList();
        var files = Enumerable.Range(0, Items).Select(i => Copy(tips[i % tips.Count], i));
        var manifest = starter.Files.Single(file => file.Path == PackFile.Manifest);
        new PackFolder(
            "large",
            [.. files, new PackFile(manifest.Path, manifest.Text.Replace("id: starter", "id: large", StringComparison.Ordinal))]
        ).WriteInto(directory);
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(directory, recursive: true);

    [Benchmark(Description = "load 5,000 items")]
    public ContentLibrary Load() => new(InstalledPacks.Load(directory));

    [Benchmark(Description = "check the starter pack")]
    public PackReport Check() => PackCheck.Of(EmbeddedPacks.All().Single(pack => pack.Name == "starter"));

    private static PackFile Copy(PackFile file, int number)
    {
        var id = Path.GetFileNameWithoutExtension(file.Path);
        return new PackFile(
            file.Path.Replace($"{id}.md", $"{id}-{number}.md", StringComparison.Ordinal),
            file.Text.Replace($"id: {id}\n", $"id: {id}-{number}\n", StringComparison.Ordinal)
        );
    }
}
