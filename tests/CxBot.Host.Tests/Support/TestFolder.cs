namespace CxBot.Host.Tests.Support;

/// <summary>A folder for a bot's data, gone at the end.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cxbot-host-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
