using System.CommandLine;

namespace CxBot.Host.CommandLine;

/// <summary><c>manifest teams --host bot.example.com --app-id GUID</c>: the app package to upload to Teams.</summary>
internal static class TeamsManifestTool
{
    public static Command Create()
    {
        var host = new Option<string>("--host") { Description = "The bot's public host name, e.g. bot.example.com.", Required = true };
        var appId = new Option<Guid>("--app-id")
        {
            Description = "The bot's Microsoft App ID, from the Azure Bot's page Configuration.",
            Required = true,
        };
        var version = new Option<string?>("--app-version")
        {
            Description = "The app's version, e.g. 1.0.1. Teams takes an update under a higher one only.",
        };
        var into = new Option<FileInfo>("--out")
        {
            Description = "Where to write the package.",
            DefaultValueFactory = _ => new FileInfo("cxbot.zip"),
        };
        host.Validators.Add(given =>
        {
            if (given.GetValue(host) is { } name && !TeamsPackage.IsHost(name))
                given.AddError($"--host is \"{name}\". Write a host name alone, without https:// and without a path.");
        });
        version.Validators.Add(given =>
        {
            if (given.GetValue(version) is { } number && !TeamsPackage.IsVersion(number))
                given.AddError($"--app-version is \"{number}\". Write three numbers, such as 1.0.1.");
        });
        var command = new Command("teams", "Writes the app package (zip) to upload in Teams: Apps, Manage your apps, Upload an app.")
        {
            host,
            appId,
            version,
            into,
        };
        command.SetAction(given =>
        {
            var file = given.GetRequiredValue(into);
            try
            {
                using var stream = file.Create();
                TeamsPackage.Write(stream, given.GetRequiredValue(host), given.GetRequiredValue(appId), given.GetValue(version));
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                given.InvocationConfiguration.Error.WriteLine($"The package was not written: {refused.Message}");
                return 1;
            }
            given.InvocationConfiguration.Output.WriteLine($"Written: {file.FullName}");
            return 0;
        });
        return command;
    }
}
