using System.CommandLine;
using CxBot.Core.Content;
using CxBot.Core.Content.Checks;
using CxBot.Core.Storage;

namespace CxBot.Host.CommandLine;

/// <summary>Checks, exports and imports packs of tips and stories: <c>content check PATH</c>.</summary>
internal static class ContentTool
{
    public static Command Create() => new("content", "Packs of tips and stories.") { Check(), Export(), Import() };

    private static Command Check()
    {
        var path = new Argument<string>("PATH") { Description = "The pack's folder, or a folder of packs." };
        var command = new Command("check", "Finds every fault of a pack, by file and line.") { path };
        command.SetAction(parsed => Say(parsed, () => CheckAll(parsed, parsed.GetRequiredValue(path))));
        return command;
    }

    private static Command Export()
    {
        var directory = new Argument<string>("DIR") { Description = "Each pack becomes a folder in it." };
        var command = new Command("export", "Writes the packs that the bot uses, to edit them or to hand them on.") { directory };
        command.SetAction(parsed =>
            Say(
                parsed,
                () =>
                {
                    foreach (var pack in InstalledPacks.Folders(OwnPacks()))
                        parsed.InvocationConfiguration.Output.WriteLine(pack.WriteInto(parsed.GetRequiredValue(directory)));
                    return 0;
                }
            )
        );
        return command;
    }

    private static Command Import()
    {
        var path = new Argument<string>("PATH") { Description = "The pack's folder." };
        var replace = new Option<bool>("--replace") { Description = "Take the place of an imported pack of the same name." };
        var command = new Command("import", "Copies a pack to where the bot looks for its own packs, Content:Packs.") { path, replace };
        command.SetAction(parsed =>
            Say(
                parsed,
                () =>
                {
                    var pack = PackFolder.Read(parsed.GetRequiredValue(path));
                    var place = InstalledPacks.Import(pack, OwnPacks(), parsed.GetValue(replace));
                    parsed.InvocationConfiguration.Output.WriteLine($"{place}\nStart the bot anew to use it.");
                    return 0;
                }
            )
        );
        return command;
    }

    private static int CheckAll(ParseResult parsed, string path)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var isPack = File.Exists(Path.Combine(path, PackFile.Manifest));
        var inside = isPack ? [] : PackFolder.ReadAll(path).ToList();
        // A folder of packs holds at least one description; otherwise it is meant as a pack, and lacks its own.
        var isMany = inside.Exists(pack => pack.Files.Any(file => file.Path == PackFile.Manifest));
        var found = 0;
        foreach (var pack in isMany ? inside : [PackFolder.Read(path)])
        {
            var report = PackCheck.Of(pack);
            var folder = isMany ? Path.Combine(path, pack.Name) : path;
            foreach (var fault in report.Faults)
                error.WriteLine(fault with { File = Path.Combine(folder, fault.File) });
            output.WriteLine(
                $"{report.Pack}: {report.Tips} tips, {report.Stories} stories and {report.Playbooks} playbooks in {string.Join(", ", report.Languages)}; "
                    + (report.Faults.Count == 0 ? "no faults." : $"faults: {report.Faults.Count}.")
            );
            found += report.Faults.Count;
        }
        return found == 0 ? 0 : 1;
    }

    private static string OwnPacks()
    {
        var configuration = WebApplication
            .CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory })
            .Configuration;
        var storage = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        return (configuration.GetSection(ContentOptions.Section).Get<ContentOptions>() ?? new ContentOptions()).PacksFolder(storage);
    }

    private static int Say(ParseResult parsed, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or PackRefusedException)
        {
            parsed.InvocationConfiguration.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
