using System.CommandLine;

namespace CxBot.Host.CommandLine;

/// <summary>What the program can do besides being the bot: <c>CxBot.Host manifest ...</c>, <c>CxBot.Host --help</c>.</summary>
internal static class Tools
{
    private static readonly string[] AskedOfUs = ["--help", "-h", "-?", "--version"];

    /// <summary>
    /// Whether a tool is meant, or the bot itself. The bot's own arguments are settings, "--Key=value" or "--key value"; a tool's
    /// name is a bare word. A mistyped name is meant as a tool too, so that it gets an answer instead of a bot.
    /// </summary>
    public static bool AreMeantBy(string[] args) =>
        args is [var first, ..]
        && (AskedOfUs.Contains(first) || (!first.StartsWith('-') && !first.StartsWith('/') && !first.Contains('=')));

    /// <summary>Runs the tool.</summary>
    /// <returns>0 when it did its work, else not; faults are on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        var code = await parsed.InvokeAsync();
        // What runs the doctor by the clock tells a wrong set-up from a wrong question.
        return parsed.Errors.Count > 0 && parsed.CommandResult.Command.Name == DoctorTool.Name ? DoctorTool.WrongUsage : code;
    }

    private static RootCommand Root() =>
        new(
            "CxBot, customer experience in Slack and Microsoft Teams. Without a command it starts the bot; settings are in appsettings.json."
        )
        {
            BoardTool.Create(),
            ContentTool.Create(),
            DoctorTool.Create(),
            ManifestTool.Create(),
            TeamTool.Create(),
        };
}
