using CxBot.Core.Content;

namespace CxBot.Core.Tests.Content;

public sealed class When_reading_a_pack
{
    private const string Manifest = """
        id: shop
        title: A shop's pack
        languages: [en]
        invented: false
        standards:
          - id: own-it
            name: Own it
            meaning: We start.
          - id: plain-words
            name: Plain words
            meaning: We write plainly.
          - id: listen-first
            name: Listen first
            meaning: We listen.
        """;

    private const string Tip = """
        ---
        id: name-the-day
        title: Name the day
        series: good-manners
        contact-points: [phone]
        roles: [support]
        standard: own-it
        step: deliver
        ---
        Say on which day you will
        call back.

        Then call.
        """;

    [Fact]
    public void The_pack_that_ships_has_no_fault()
    {
        var items = EmbeddedPacks.All().Select(PackReader.Read).ShouldHaveSingleItem().Items;

        items.ShouldAllBe(item => item.IsInvented);
    }

    [Fact]
    public void A_line_break_is_a_space_and_an_empty_line_a_new_paragraph()
    {
        var item = Read(("en/tips/name-the-day.md", Tip)).Items.ShouldHaveSingleItem();

        item.Paragraphs.ShouldBe(["Say on which day you will call back.", "Then call."]);
        item.Tags.ShouldBe(["good-manners", "phone", "support"]);
        item.IsInvented.ShouldBeFalse();
    }

    [Fact]
    public void Line_ends_of_another_system_make_no_difference() =>
        Read(("en/tips/name-the-day.md", Tip.Replace("\n", "\r\n", StringComparison.Ordinal)))
            .Items.ShouldHaveSingleItem()
            .Paragraphs.Count.ShouldBe(2);

    [Theory]
    [InlineData("id: name-the-day", "id: other", 2, "must be the file's name")]
    [InlineData("title: Name the day", "title:", 3, "'title' is missing or empty")]
    [InlineData("series: good-manners", "series: bad-manners", 4, "'bad-manners' is unknown as 'series'")]
    [InlineData("[phone]", "[phone, moon]", 5, "'moon' is unknown as 'contact-points'")]
    [InlineData("[phone]", "phone", 5, "no list")]
    [InlineData("[support]", "[]", 6, "name at least one role")]
    [InlineData("[support]", "[pilots]", 6, "'pilots' is unknown as 'roles'")]
    [InlineData("standard: own-it", "standard: own-it-all", 7, "'own-it-all' is unknown as 'standard'")]
    [InlineData("step: deliver", "step: dance", 8, "'dance' is unknown as 'step'")]
    [InlineData("step: deliver", "step: deliver\ncolour: red", 9, "'colour' is no field")]
    [InlineData("title: Name the day", "title: [", 2, "a bracket or a quote is not closed")]
    [InlineData("title: Name the day", "title: Name: the day", 3, "not YAML")]
    [InlineData("title: Name the day", "id: name-the-day", 3, "not YAML")]
    [InlineData("Then call.", "Then [call](https://shop.example).", 13, "without Markdown or links")]
    public void A_fault_is_told_by_file_and_line(string right, string wrong, int line, string sentence)
    {
        var fault = Faults(("en/tips/name-the-day.md", Tip.Replace(right, wrong, StringComparison.Ordinal))).ShouldHaveSingleItem();

        fault.File.ShouldBe("en/tips/name-the-day.md");
        fault.Line.ShouldBe(line);
        fault.Sentence.ShouldContain(sentence);
    }

    [Theory]
    [InlineData("tips", 400)]
    [InlineData("stories", 500)]
    [InlineData("stories", 1200)]
    public void A_text_may_be_as_long_as_the_rule_says(string folder, int length) =>
        Read(($"en/{folder}/name-the-day.md", WithText(length))).Items.Count.ShouldBe(1);

    [Theory]
    [InlineData("tips", 401, "A tip has at most 400 characters; this one has 401.")]
    [InlineData("stories", 499, "A story has 500 to 1200 characters; this one has 499.")]
    [InlineData("stories", 1201, "A story has 500 to 1200 characters; this one has 1201.")]
    public void A_text_that_is_too_short_or_too_long_is_a_fault(string folder, int length, string sentence) =>
        Faults(($"en/{folder}/name-the-day.md", WithText(length))).ShouldHaveSingleItem().Sentence.ShouldBe(sentence);

    [Fact]
    public void A_story_ends_with_a_line_to_try() =>
        Faults(
                (
                    "en/stories/name-the-day.md",
                    Tip.Replace("Then call.", new string('x', 600), StringComparison.Ordinal)
                        .Replace("\n\n", "\n", StringComparison.Ordinal)
                )
            )
            .ShouldHaveSingleItem()
            .Sentence.ShouldContain("one thing to try today");

    [Fact]
    public void A_bad_pack_is_refused_whole_with_every_fault_by_file_and_line()
    {
        var faults = Faults(
            ("en/tips/name-the-day.md", Tip),
            ("en/tips/second.md", Tip.Replace("step: deliver", "step: dance", StringComparison.Ordinal)),
            ("de/tips/name-the-day.md", Tip),
            ("en/name.md", Tip),
            ("en/tips/empty.md", "")
        );

        faults
            .Select(fault => $"{fault.File}:{fault.Line}")
            .ShouldBe([
                "de/tips/name-the-day.md:1",
                "en/name.md:1",
                "en/tips/empty.md:1",
                "en/tips/second.md:1",
                "en/tips/second.md:2",
                "en/tips/second.md:8",
            ]);
    }

    [Fact]
    public void A_pack_without_its_description_is_refused() =>
        Should
            .Throw<PackRefusedException>(() => PackReader.Read(new PackFolder("shop", [new PackFile("en/tips/name-the-day.md", Tip)])))
            .Faults.ShouldHaveSingleItem()
            .File.ShouldBe("pack.yaml");

    [Theory]
    [InlineData("id: shop", "id: stall", 1)]
    [InlineData("[en]", "[]", 3)]
    [InlineData("invented: false", "invented: perhaps", 4)]
    [InlineData("id: plain-words", "id: own-it", 9)]
    [InlineData("meaning: We listen.", "sense: We listen.", 12)]
    public void A_fault_of_the_description_is_told_by_line(string right, string wrong, int line)
    {
        var manifest = Manifest.Replace(right, wrong, StringComparison.Ordinal);

        var refused = Should.Throw<PackRefusedException>(() =>
            PackReader.Read(new PackFolder("shop", [new PackFile("pack.yaml", manifest)]))
        );

        refused.Faults.ShouldContain(fault => fault.File == "pack.yaml" && fault.Line == line);
        refused.Message.ShouldContain($"pack.yaml:{line}: ");
    }

    private static string WithText(int length)
    {
        const string Ending = "\n\nTry today.";
        return Tip[..Tip.IndexOf("Say on", StringComparison.Ordinal)] + new string('x', length - Ending.Length) + Ending;
    }

    private static Pack Read(params (string Path, string Text)[] files) =>
        PackReader.Read(
            new PackFolder("shop", [new PackFile("pack.yaml", Manifest), .. files.Select(file => new PackFile(file.Path, file.Text))])
        );

    private static IReadOnlyList<PackFault> Faults(params (string Path, string Text)[] files) =>
        Should.Throw<PackRefusedException>(() => Read(files)).Faults;
}
