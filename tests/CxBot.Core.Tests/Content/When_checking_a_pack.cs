using CxBot.Core.Content;
using CxBot.Core.Content.Checks;

namespace CxBot.Core.Tests.Content;

public sealed class When_checking_a_pack
{
    private const string Plain = "Look at the last message that you sent to a customer. Is the day in it? If not, send one more line.";

    [Fact]
    public void A_plain_item_has_no_fault()
    {
        var report = Check(("en/tips/name-the-day.md", Tip("name-the-day", "Name the day", Plain)));

        report.Faults.ShouldBeEmpty();
        (report.Tips, report.Stories).ShouldBe((1, 0));
        report.Languages.ShouldBe(["en"]);
    }

    [Theory]
    [InlineData("Send one more line!", 12, "shouts")]
    [InlineData("Send it NEVER without a day.", 12, "'NEVER' is all capitals")]
    [InlineData("Leverage the day.", 12, "'Leverage' is worn out")]
    [InlineData("Go the extra\nmile.", 12, "'extra mile' is worn out")]
    [InlineData("Send it. Alternatively, call.", 12, "'Alternatively' opens a second request")]
    public void A_worn_or_loud_word_is_told_by_its_line(string sentence, int line, string said)
    {
        var fault = Check(("en/tips/name-the-day.md", Tip("name-the-day", "Name the day", $"{Plain}\n\n{sentence}")))
            .Faults.ShouldHaveSingleItem();

        fault.Line.ShouldBe(line);
        fault.Sentence.ShouldContain(said);
    }

    [Fact]
    public void A_title_is_checked_too() =>
        Check(("en/tips/name-the-day.md", Tip("name-the-day", "Go the extra mile", Plain)))
            .Faults.ShouldHaveSingleItem()
            .ToString()
            .ShouldStartWith("en/tips/name-the-day.md:3: 'extra mile' is worn out");

    [Fact]
    public void An_abbreviation_of_three_letters_is_no_shouting() =>
        Check(("en/tips/name-the-day.md", Tip("name-the-day", "Name the day", $"{Plain} Ask HR for the CSV."))).Faults.ShouldBeEmpty();

    [Fact]
    public void A_part_of_a_word_is_no_worn_word() =>
        Check(("en/tips/name-the-day.md", Tip("name-the-day", "Name the day", $"{Plain} Wowing is done elsewhere.")))
            .Faults.ShouldBeEmpty();

    [Fact]
    public void Five_commands_are_a_list_and_four_are_steps()
    {
        const string Four = "Look at the mail. Find the day in it. Write it down. Send it on.";

        Check(("en/tips/name-the-day.md", Tip("name-the-day", "Name the day", Four))).Faults.ShouldBeEmpty();
        Check(("en/tips/name-the-day.md", Tip("name-the-day", "Name the day", $"{Four} Thank them.")))
            .Faults.ShouldHaveSingleItem()
            .Sentence.ShouldContain("has 5 sentences that begin with a command");
    }

    [Fact]
    public void Long_words_in_long_sentences_are_hard_to_read() =>
        Check(
            (
                "en/tips/name-the-day.md",
                Tip(
                    "name-the-day",
                    "Name the day",
                    "Organisational communication necessitates unambiguous identification of responsibilities regarding forthcoming interactions between departments, individuals and representatives."
                )
            )
        )
            .Faults.ShouldHaveSingleItem()
            .Sentence.ShouldContain("reading ease");

    [Theory]
    [InlineData("late", 1)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("boxes", 2)]
    [InlineData("likes", 1)]
    [InlineData("table", 2)]
    [InlineData("customer", 3)]
    [InlineData("invoice", 2)]
    [InlineData("she", 1)]
    public void Syllables_are_counted_as_they_are_spoken(string word, int syllables) => ReadingEase.Syllables(word).ShouldBe(syllables);

    [Fact]
    public void Another_language_is_not_measured_with_an_English_rule() =>
        Check(
            (
                "de/tips/name-the-day.md",
                Tip("name-the-day", "Nenne den Tag", "Auftragsbestätigungen beantworten Kundenanfragen unmissverständlich.")
            )
        )
            .Faults.ShouldBeEmpty();

    [Fact]
    public void A_copy_with_a_few_words_changed_is_found_and_both_are_named()
    {
        var fault = Check(
            ("en/tips/name-the-day.md", Tip("name-the-day", "Name the day", Plain)),
            ("en/tips/say-when.md", Tip("say-when", "When will it be", Plain.Replace("a customer", "a client", StringComparison.Ordinal)))
        )
            .Faults.ShouldHaveSingleItem();

        fault.ToString().ShouldStartWith("en/tips/say-when.md:10: ");
        fault.Sentence.ShouldContain("'Name the day' (en/tips/name-the-day.md:10)");
    }

    [Fact]
    public void The_same_thing_told_in_other_words_is_found() =>
        Check([
            .. Others,
            (
                "en/tips/a.md",
                Tip("a", "The kettle", "An old man brings a kettle back to the counter because he cannot see the water line.")
            ),
            (
                "en/tips/b.md",
                Tip(
                    "b",
                    "Red tape",
                    "Because the line for water was hard to see, a man came to our counter with his kettle, old as he was."
                )
            ),
        ])
            .Faults.ShouldHaveSingleItem()
            .ToString()
            .ShouldContain("tells the same as 'The kettle' (en/tips/a.md:10)");

    [Fact]
    public void Titles_that_say_the_same_are_found_at_their_line() =>
        Check(
            ("en/tips/a.md", Tip("a", "Name the day in your reply", Plain)),
            ("en/tips/b.md", Tip("b", "Naming days in a reply", "A kettle with a red line is easy to read."))
        )
            .Faults.ShouldHaveSingleItem()
            .ToString()
            .ShouldStartWith("en/tips/b.md:3: The title says the same as 'Name the day in your reply' (en/tips/a.md:3)");

    [Fact]
    public void A_translation_carries_the_tags_of_what_it_translates() =>
        Check(
            ("en/tips/name-the-day.md", Tip("name-the-day", "Name the day", Plain)),
            (
                "de/tips/name-the-day.md",
                Tip("name-the-day", "Nenne den Tag", "Steht der Tag darin?").Replace("step: deliver", "step: fix", StringComparison.Ordinal)
            )
        )
            .Faults.ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("de/tips/name-the-day.md:8: This translates en/tips/name-the-day.md:8, where 'step' is deliver.");

    [Fact]
    public void Faults_that_refuse_a_pack_and_faults_of_style_come_in_one_list() =>
        Check(
            ("en/tips/b.md", Tip("b", "Name the day", "Wow!").Replace("series: good-manners", "series: bad", StringComparison.Ordinal)),
            ("en/tips/a.md", Tip("other", "Leverage", Plain)),
            ("en/a.txt", "")
        )
            .Faults.Select(fault => $"{fault.File}:{fault.Line}")
            .ShouldBe(["en/a.txt:1", "en/tips/a.md:2", "en/tips/b.md:4", "en/tips/b.md:10", "en/tips/b.md:10"]);

    private static IEnumerable<(string, string)> Others =>
        Enumerable
            .Range(0, 6)
            .Select(i =>
                ($"en/tips/o{i}.md", Tip($"o{i}", $"Heading{(char)('a' + i)}", $"Word{(char)('a' + i)}x goes with word{(char)('a' + i)}y."))
            );

    private static PackReport Check(params (string Path, string Text)[] files) =>
        PackCheck.Of(
            new PackFolder(
                "shop",
                [
                    new PackFile(
                        "pack.yaml",
                        """
                        id: shop
                        title: A shop's pack
                        languages: [en, de]
                        invented: false
                        standards:
                          - { id: own-it, name: Own it, meaning: We start. }
                          - { id: plain-words, name: Plain words, meaning: We write plainly. }
                          - { id: listen-first, name: Listen first, meaning: We listen. }
                        """
                    ),
                    .. files.Select(file => new PackFile(file.Path, file.Text)),
                ]
            )
        );

    private static string Tip(string id, string title, string text) =>
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
