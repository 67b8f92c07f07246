using CxBot.Core.Content;
using CxBot.Host.Tests.Support;

namespace CxBot.Host.Tests;

public sealed class When_keeping_packs
{
    [Fact]
    public async Task An_exported_pack_is_checked_edited_and_imported_again()
    {
        using var folder = new TestFolder();
        var work = Path.Combine(folder.Path, "work");
        var (exported, place, _) = await RunningBot.ToolAsync(folder, "content", "export", work);
        exported.ShouldBe(0);
        place.Trim().ShouldBe(Path.Combine(work, "starter"));

        var (passed, counts, faults) = await RunningBot.ToolAsync(folder, "content", "check", work);
        (passed, faults).ShouldBe((0, ""));
        counts.ShouldStartWith("starter: ");
        counts.ShouldContain("no faults.");

        var tip = Path.Combine(work, "starter", "en", "tips", "name-the-day.md");
        await File.WriteAllTextAsync(tip, (await File.ReadAllTextAsync(tip)).Replace("Name the day in", "Say the day in"));
        (await RunningBot.ToolAsync(folder, "content", "import", Path.Combine(work, "starter"))).Code.ShouldBe(0);

        InstalledPacks
            .Folders(Path.Combine(folder.Path, "packs"))
            .ShouldHaveSingleItem()
            .Files.Single(file => file.Path == "en/tips/name-the-day.md")
            .Text.ShouldContain("title: Say the day in your last reply");
    }

    [Fact]
    public async Task Every_fault_is_listed_by_file_and_line_and_the_pack_is_not_taken_in()
    {
        using var folder = new TestFolder();
        var pack = EmbeddedPacks.All().Single().WriteInto(folder.Path);
        await File.AppendAllTextAsync(Path.Combine(pack, "en", "tips", "name-the-day.md"), "Wow!\n");
        await File.WriteAllTextAsync(Path.Combine(pack, "en", "tips", "empty.md"), "");

        var (code, counts, faults) = await RunningBot.ToolAsync(folder, "content", "check", pack);

        code.ShouldBe(1);
        faults
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => string.Join(':', line.Split(':')[..2]))
            .ShouldBe([
                Path.Combine(pack, "en/tips/empty.md:1"),
                Path.Combine(pack, "en/tips/name-the-day.md:11"),
                Path.Combine(pack, "en/tips/name-the-day.md:11"),
            ]);
        counts.Trim().ShouldEndWith("faults: 3.");

        var (taken, _, why) = await RunningBot.ToolAsync(folder, "content", "import", pack);
        taken.ShouldBe(1);
        why.ShouldContain("starter/en/tips/empty.md:1");
        Directory.Exists(Path.Combine(folder.Path, "packs")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        using var folder = new TestFolder();

        var (code, _, error) = await RunningBot.ToolAsync(folder, "content", "check", Path.Combine(folder.Path, "nowhere"));

        code.ShouldBe(1);
        error.ShouldContain("nowhere");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_bot_with_a_bad_pack_does_not_start_and_names_every_fault()
    {
        using var folder = new TestFolder();
        foreach (var name in (string[])["first", "second"])
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, "packs", name));
            await File.WriteAllTextAsync(Path.Combine(folder.Path, "packs", name, "pack.yaml"), "id: other");
        }

        var (code, said) = await RunningBot.RefusedAsync(folder);

        code.ShouldBe(1);
        said.ShouldContain("first/pack.yaml:1: ");
        said.ShouldContain("second/pack.yaml:1: ");
        said.ShouldNotContain("   at ");
    }
}
