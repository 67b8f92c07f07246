using CxBot.Core.Content;
using CxBot.Core.Content.Checks;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Tests.Issues;

public sealed class When_reading_playbooks
{
    private const string Good = """
        ---
        id: late
        title: Something comes late
        kinds: [late]
        contact-points: [delivery]
        clues: [late, "delay*"]
        say-now: "I have passed it on just now."
        gestures:
          - id: faster
            name: Send it the fastest way
            cost: money
            limits: { support: 20 }
          - id: apology
            name: Say sorry
            cost: free
        ---
        ## Listen

        Let them tell it
        to the end.

        > What happened?

        ## Empathise

        Say it back.

        > I am sorry.

        ## Own

        Say who you are.

        > I look after it.

        ## Resolve

        Put it right.

        > It comes today.

        ## Thank

        Thank them.

        > Is it good again?
        """;

    private static readonly PlaybookLibrary Library = new ContentLibrary().Playbooks;

    [Fact]
    public void Every_kind_of_trouble_has_one()
    {
        var playbooks = Library.In("en");

        Troubles.All.ShouldAllBe(trouble => playbooks.Any(playbook => playbook.Troubles.Contains(trouble)));
        playbooks.Count.ShouldBeGreaterThanOrEqualTo(12);
        playbooks.ShouldAllBe(playbook => playbook.Parts.Count == 5 && playbook.Gestures[0].Cost == GestureCost.Free);
    }

    [Fact]
    public void It_is_read_as_it_stands()
    {
        var playbook = Read(Good).Playbooks.ShouldHaveSingleItem();

        playbook.Parts[0].ShouldBe(new PlaybookPart(PlaybookStep.Listen, "Let them tell it to the end.", "What happened?"));
        playbook.Gestures.Select(gesture => gesture.Id).ShouldBe(["apology", "faster"], "free ones first");
        playbook.Gestures[1].Limits["support"].ShouldBe(20);
    }

    [Theory]
    [InlineData("kinds: [late]", "kinds: [latish]", 4, "'latish' is unknown as 'kinds'")]
    [InlineData(
        "## Empathise",
        "## Empathize",
        17,
        "The headings are ## Listen, ## Empathise, ## Own, ## Resolve, ## Thank, in this order."
    )]
    [InlineData("> What happened?", "", 17, "A step has words to say")]
    [InlineData("Say it back.", "Say **it** back.", 26, "beside headings and '>' write no Markdown")]
    [InlineData("{ support: 20 }", "{ support: some }", 12, "'support' is a whole number of 1 or more.")]
    [InlineData("{ support: 20 }", "{ wizards: 20 }", 12, "'wizards' is unknown as 'limits'")]
    [InlineData("    cost: free", "    cost: money", 15, "A gesture that costs something has limits by role")]
    [InlineData("say-now: \"I have passed it on just now.\"", "", 2, "'say-now' is missing or empty.")]
    [InlineData("id: late", "id: latest", 2, "The id 'latest' must be the file's name, 'late'.")]
    public void A_fault_is_told_by_file_and_line(string good, string bad, int line, string sentence)
    {
        var faults = PackReader.Try(Folder(Good.Replace(good, bad, StringComparison.Ordinal))).Faults;

        faults.ShouldContain(fault => fault.File == "en/playbooks/late.md" && fault.Line == line && fault.Sentence.Contains(sentence));
    }

    [Fact]
    public void The_linter_reads_it_too()
    {
        var report = PackCheck.Of(Folder(Good.Replace("Put it right.", "Put it right!", StringComparison.Ordinal)));

        report
            .Faults.ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("en/playbooks/late.md:38: An exclamation mark shouts. A full stop will do.");
        report.Playbooks.ShouldBe(1);
    }

    [Theory]
    [InlineData("The parcel is late again", "delivery", "late")]
    [InlineData("Lamp arrived broken, in pieces", "delivery", "broken")]
    [InlineData("She was charged twice for one order", "billing", "billed-twice")]
    [InlineData("He can't log in, the website shows an error page", "web", "site-down")]
    [InlineData("Nobody answers the phone, no answer by mail", "phone", "cannot-reach")]
    [InlineData("The kettle broke and she burned, I mean burnt, her hand", "product", "safety")]
    [InlineData("Another customer's invoice was in the envelope", "billing", "privacy-slip")]
    [InlineData("A plate was on the floor", "store", "other")]
    public void The_words_of_a_report_choose_one(string title, string point, string expected)
    {
        var issue = new Issue { Title = title };

        Library.For(issue, new ContactPoint { Tag = point, Name = point }, "en").Id.ShouldBe(expected);
    }

    [Fact]
    public void What_its_owner_said_outweighs_the_words()
    {
        var issue = new Issue { Title = "The parcel is late again", Trouble = "wrong-bill" };

        Library.For(issue, null, "en").Id.ShouldBe("billed-twice");
        Library.TroubleOf(issue, null).ShouldBe("wrong-bill");
    }

    [Fact]
    public void A_language_without_playbooks_gets_English_ones() =>
        Library.For(new Issue { Trouble = "late" }, null, "fi").Language.ShouldBe("en");

    private static Pack Read(string playbook)
    {
        var reading = PackReader.Try(Folder(playbook));
        reading.Faults.ShouldBeEmpty();
        return reading.Pack!;
    }

    private static PackFolder Folder(string playbook) =>
        new(
            "house",
            [
                new PackFile(
                    "pack.yaml",
                    """
                    id: house
                    title: House
                    languages: [en]
                    invented: true
                    standards:
                      - { id: a, name: A, meaning: A }
                      - { id: b, name: B, meaning: B }
                      - { id: c, name: C, meaning: C }
                    """
                ),
                new PackFile("en/playbooks/late.md", playbook),
            ]
        );
}
