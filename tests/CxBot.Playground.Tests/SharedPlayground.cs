namespace CxBot.Playground.Tests;

/// <summary>One playground for all tests of a class whose tests leave nothing behind.</summary>
public sealed class SharedPlayground : IAsyncLifetime
{
    internal PlaygroundApp App { get; private set; } = null!;

    public async Task InitializeAsync() => App = await PlaygroundApp.StartAsync();

    public async Task DisposeAsync() => await App.DisposeAsync();
}
