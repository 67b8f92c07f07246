using System.CommandLine;

namespace CxBot.Host.CommandLine;

/// <summary><c>manifest</c>: what a platform wants to be given to install the bot.</summary>
internal static class ManifestTool
{
    public static Command Create() =>
        new("manifest", "Writes what a platform wants to be given to install the bot.")
        {
            SlackManifestTool.Create(),
            TeamsManifestTool.Create(),
        };
}
