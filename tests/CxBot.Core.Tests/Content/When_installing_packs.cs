using System.Text;
using CxBot.Core.Content;

namespace CxBot.Core.Tests.Content;

public sealed class When_installing_packs : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("cxbot-packs-").FullName;

    private string Packs => Path.Combine(directory, "packs");

    [Fact]
    public void An_export_that_is_imported_is_the_same_pack_byte_for_byte()
    {
        var shipped = EmbeddedPacks.All().Single();
        var exported = shipped.WriteInto(Path.Combine(directory, "export"));
        // An editor on another system leaves a byte order mark and other line ends.
        var edited = Path.Combine(exported, "pack.yaml");
        File.WriteAllText(edited, File.ReadAllText(edited).Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(true));

        InstalledPacks.Import(PackFolder.Read(exported), Packs, replace: false);
        var again = InstalledPacks.Folders(Packs).ShouldHaveSingleItem().WriteInto(Path.Combine(directory, "again"));

        var files = Directory.GetFiles(exported, "*", SearchOption.AllDirectories);
        files.Length.ShouldBe(shipped.Files.Count);
        foreach (var file in files)
            File.ReadAllBytes(Path.Combine(again, Path.GetRelativePath(exported, file))).ShouldBe(File.ReadAllBytes(file), file);
        InstalledPacks
            .Load(Packs)
            .ShouldHaveSingleItem()
            .Items.Count.ShouldBe(shipped.Files.Count(file => !file.Path.Contains("/playbooks/")) - 1);
    }

    [Fact]
    public void Packs_stand_side_by_side_and_each_language_is_served_by_those_that_speak_it()
    {
        Write("garden", "it", "di-il-giorno", "Di' il giorno");
        Write("house", "it", "chiama-prima", "Chiama prima");

        var library = new ContentLibrary(InstalledPacks.Load(Packs));

        library.Of(ContentKind.Tip, "it-CH").Select(item => item.Title).ShouldBe(["Di' il giorno", "Chiama prima"], ignoreOrder: true);
        library.Of(ContentKind.Tip, "en").Count.ShouldBeGreaterThan(80);
        library.Of(ContentKind.Tip, "fi").Count.ShouldBe(library.Of(ContentKind.Tip, "en").Count);
        library.Languages.ShouldBe(["de", "en", "es", "it"]);
    }

    [Fact]
    public void A_pack_may_translate_another()
    {
        Write("house", "it", "name-the-day", "Di' il giorno");

        var library = new ContentLibrary(InstalledPacks.Load(Packs));

        library.Find("name-the-day", "it")!.Title.ShouldBe("Di' il giorno");
        library.Find("name-the-day", "en")!.Title.ShouldBe("Name the day in your last reply");
        library.Find("arrive-as-a-visitor", "it")!.Language.ShouldBe("en");
    }

    [Fact]
    public void Two_packs_with_one_id_are_refused()
    {
        Write("house", "en", "name-the-day", "Name the day");

        Should
            .Throw<PackRefusedException>(() => InstalledPacks.Load(Packs))
            .Faults.ShouldHaveSingleItem()
            .ToString()
            .ShouldBe(
                "house/en/tips/name-the-day.md:1: The id 'name-the-day' belongs to the pack 'starter' already. Give it another name."
            );
    }

    [Fact]
    public void A_pack_that_clashes_with_another_is_not_imported()
    {
        Write("house", "en", "my-tip", "My tip");
        var second = Write("garden", "en", "my-tip", "My tip", into: "elsewhere");

        Should.Throw<PackRefusedException>(() => InstalledPacks.Import(PackFolder.Read(second), Packs, replace: false));

        Directory.GetDirectories(Packs).Select(Path.GetFileName).ShouldBe(["house"]);
    }

    [Fact]
    public void An_imported_pack_is_replaced_only_on_request_and_then_whole()
    {
        Write("house", "en", "my-tip", "My tip");
        var second = Write("house", "en", "other-tip", "Other tip", into: "elsewhere");

        Should
            .Throw<IOException>(() => InstalledPacks.Import(PackFolder.Read(second), Packs, replace: false))
            .Message.ShouldContain("is there already");
        InstalledPacks.Import(PackFolder.Read(second), Packs, replace: true);

        PackFolder.Read(Path.Combine(Packs, "house")).Files.Select(file => file.Path).ShouldBe(["en/tips/other-tip.md", "pack.yaml"]);
        Directory.GetDirectories(Packs).Length.ShouldBe(1);
    }

    [Fact]
    public void What_editors_and_git_leave_behind_is_passed_over_and_all_else_is_a_fault()
    {
        var pack = Write("house", "en", "my-tip", "My tip");
        Directory.CreateDirectory(Path.Combine(pack, ".git"));
        File.WriteAllText(Path.Combine(pack, ".git", "config.md"), "");
        PackReader.Try(PackFolder.Read(pack)).Faults.ShouldBeEmpty();

        File.WriteAllText(Path.Combine(pack, "en", "tips", "lost.txt"), "");
        PackReader.Try(PackFolder.Read(pack)).Faults.ShouldHaveSingleItem().File.ShouldBe("en/tips/lost.txt");
    }

    [Fact]
    public void Letters_of_another_encoding_are_a_fault_on_their_line()
    {
        var pack = Write("house", "en", "my-tip", "My tip");
        File.AppendAllBytes(Path.Combine(pack, "en", "tips", "my-tip.md"), Encoding.Latin1.GetBytes("\nA café.\n"));

        PackReader.Try(PackFolder.Read(pack)).Faults.ShouldHaveSingleItem().Line.ShouldBe(11);
    }

    [Fact]
    public void A_tip_that_is_a_story_in_another_language_is_a_fault()
    {
        var pack = Write("house", "en", "my-tip", "My tip");
        Directory.CreateDirectory(Path.Combine(pack, "es", "stories"));
        File.WriteAllText(
            Path.Combine(pack, "es", "stories", "my-tip.md"),
            Item("my-tip", "Mi consejo", $"{new string('x', 600)}\n\nAhora.")
        );

        PackReader
            .Try(PackFolder.Read(pack))
            .Faults.ShouldHaveSingleItem()
            .Sentence.ShouldBe("In another language 'my-tip' is a tip, not a story.");
    }

    [Fact]
    public void Without_a_folder_of_its_own_the_bot_has_what_ships() =>
        InstalledPacks.Load(Path.Combine(directory, "nowhere")).ShouldHaveSingleItem().Id.ShouldBe("starter");

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private string Write(string pack, string language, string id, string title, string into = "packs")
    {
        var folder = Path.Combine(directory, into, pack);
        Directory.CreateDirectory(Path.Combine(folder, language, "tips"));
        File.WriteAllText(
            Path.Combine(folder, "pack.yaml"),
            $$"""
            id: {{pack}}
            title: A pack
            languages: [en, es, it]
            invented: false
            standards:
              - { id: own-it, name: Own it, meaning: We start. }
              - { id: plain-words, name: Plain words, meaning: We write plainly. }
              - { id: listen-first, name: Listen first, meaning: We listen. }
            """
        );
        File.WriteAllText(Path.Combine(folder, language, "tips", $"{id}.md"), Item(id, title, "Say when."));
        return folder;
    }

    private static string Item(string id, string title, string text) =>
        $"""
            ---
            id: {id}
            title: {title}
            series: good-manners
            contact-points: [phone]
            roles: [support]
            standard: own-it
            step: deliver
            ---
            {text}
            """;
}
