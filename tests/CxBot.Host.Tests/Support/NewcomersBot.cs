namespace CxBot.Host.Tests.Support;

/// <summary>One bot in the playground for a class of tests.</summary>
public sealed class NewcomersBot : IAsyncLifetime, IDisposable
{
    private readonly TestFolder folder = new();
    private RunningBot? bot;
    private SlackPane? slack;
    private TeamsPane? teams;

    internal RunningBot Bot => bot!;

    internal SlackPane Slack => slack!;

    internal TeamsPane Teams => teams!;

    public async Task InitializeAsync()
    {
        bot = await RunningBot.StartAsync(folder);
        slack = await SlackPane.OpenAsync(bot);
        teams = await TeamsPane.OpenAsync(bot);
        // The playground's people invite the bot in the first seconds.
        await slack.ReadAsync("Marisol", "I am in", slack.Chat("Marisol"));
        await teams.ReadAsync("Marisol", "I am in", teams.Chat("Marisol"));
    }

    public async Task DisposeAsync() => await bot!.DisposeAsync();

    public void Dispose() => folder.Dispose();
}
