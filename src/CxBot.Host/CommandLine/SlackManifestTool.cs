using System.CommandLine;

namespace CxBot.Host.CommandLine;

/// <summary><c>manifest slack --host bot.example.com</c>: the manifest to paste when the Slack app is made.</summary>
internal static class SlackManifestTool
{
    public static Command Create()
    {
        var host = new Option<string?>("--host")
        {
            Description = "The bot's public host name, e.g. bot.example.com. Not needed with --socket.",
        };
        var socket = new Option<bool>("--socket") { Description = "Socket Mode: the bot calls Slack and needs no public address." };
        var commands = new Option<string>("--commands")
        {
            Description = "The slash commands to register, separated by commas. Leave out one that another app of yours has.",
            DefaultValueFactory = _ => string.Join(',', SlackManifest.Commands),
        };
        var into = new Option<FileInfo?>("--out") { Description = "Where to write it; otherwise it is printed." };
        host.Validators.Add(given =>
        {
            if (given.GetValue(host) is { } name && !SlackManifest.IsHost(name))
                given.AddError($"--host is \"{name}\". Write a host name alone, without https:// and without a path.");
        });
        commands.Validators.Add(given =>
        {
            if (SlackManifest.Split(given.GetValue(commands)!).Count == 0)
                given.AddError("--commands is empty. The bot needs at least cx.");
            if (SlackManifest.Split(given.GetValue(commands)!).Except(SlackManifest.Commands).ToList() is [var unknown, ..])
                given.AddError($"--commands names \"{unknown}\". There are {string.Join(", ", SlackManifest.Commands)}.");
        });
        var command = new Command("slack", "Writes the manifest to paste at api.slack.com/apps: Create New App, From a manifest.")
        {
            host,
            socket,
            commands,
            into,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(host) is null && !given.GetValue(socket))
                given.AddError("Say --host YOUR-HOST, where Slack reaches the bot, or --socket.");
        });
        command.SetAction(given =>
        {
            var chosen = SlackManifest.Split(given.GetValue(commands)!);
            var yaml = given.GetValue(socket)
                ? SlackManifest.ForSocketMode(chosen)
                : SlackManifest.ForHttp(given.GetRequiredValue(host)!, chosen);
            if (given.GetValue(into) is not { } file)
            {
                given.InvocationConfiguration.Output.Write(yaml);
                return 0;
            }
            try
            {
                File.WriteAllText(file.FullName, yaml);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                given.InvocationConfiguration.Error.WriteLine($"The manifest was not written: {refused.Message}");
                return 1;
            }
            given.InvocationConfiguration.Output.WriteLine($"Written: {file.FullName}");
            return 0;
        });
        return command;
    }
}
