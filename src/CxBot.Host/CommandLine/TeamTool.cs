using System.CommandLine;
using CxBot.Core.Organisations;
using CxBot.Core.People.Import;

namespace CxBot.Host.CommandLine;

/// <summary><c>team import FILE</c>: who reports to whom, from a list.</summary>
internal static class TeamTool
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Lines of \"manager,member\" (CSV), by e-mail or name." };
        var exactly = new Option<bool>("--exactly")
        {
            Description = "Make the listed managers' teams exactly so: whoever is not listed leaves.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check the list and say what would change, without changing it." };
        var organisation = new Option<string?>("--organisation")
        {
            Description =
                "Whose people are meant, where there are several organisations: its name, or the id of one of its workspaces (Slack's T..., the directory id of Teams).",
        };
        var import = new Command(
            "import",
            "Takes in who reports to whom. With a fault nothing is changed; every fault is listed by line. On SQLite the bot must be stopped."
        )
        {
            file,
            exactly,
            dryRun,
            organisation,
        };
        import.SetAction(
            async (parsed, ct) =>
            {
                var path = parsed.GetRequiredValue(file);
                if (!path.Exists)
                {
                    await parsed.InvocationConfiguration.Error.WriteLineAsync($"There is no file {path.FullName}.");
                    return 1;
                }
                var text = await File.ReadAllTextAsync(path.FullName, ct);
                return await ToolStorage.RunAsync(
                    parsed,
                    async writer =>
                    {
                        var (organisationId, mend) = await OrganisationChoice.OfOperatorAsync(writer, parsed.GetValue(organisation), ct);
                        if (organisationId is not { } id)
                        {
                            await parsed.InvocationConfiguration.Error.WriteLineAsync(mend);
                            return 1;
                        }
                        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
                        var (faults, summary) = await TeamImport.RunAsync(
                            writer,
                            id,
                            text,
                            parsed.GetValue(exactly),
                            parsed.GetValue(dryRun),
                            now,
                            ct
                        );
                        foreach (var fault in faults)
                            await parsed.InvocationConfiguration.Error.WriteLineAsync($"{path.Name}:{fault}");
                        await parsed.InvocationConfiguration.Output.WriteLineAsync(summary);
                        return faults.Count == 0 ? 0 : 1;
                    }
                );
            }
        );
        return new Command("team", "Who reports to whom.") { import };
    }
}
