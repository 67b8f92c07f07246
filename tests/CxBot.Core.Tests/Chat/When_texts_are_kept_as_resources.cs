using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CxBot.Core.Tests.Chat;

public sealed partial class When_texts_are_kept_as_resources
{
    private static readonly string Core = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "src", "CxBot.Core");

    public static TheoryData<string> Resources =>
        new(
            Directory
                .EnumerateFiles(Core, "*Texts.resx", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Core, file))
        );

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_key_has_words_and_all_words_have_a_key(string resource)
    {
        var feature = Path.GetFileName(resource)[..^"Texts.resx".Length];
        var keys = Directory
            .EnumerateFiles(Path.GetDirectoryName(Path.Combine(Core, resource))!, "*Texts.cs", SearchOption.AllDirectories)
            .SelectMany(file => Key(feature).Matches(File.ReadAllText(file)))
            .SelectMany(NamesOf)
            .Distinct()
            .ToList();
        var names = Read(resource).Select(text => text.Name).ToList();

        names.ShouldNotBeEmpty();
        names.Where(name => !keys.Exists(key => Regex.IsMatch(name, key))).ShouldBeEmpty("words that no accessor asks for");
        keys.Where(key => !names.Exists(name => Regex.IsMatch(name, key))).ShouldBeEmpty("keys without words");
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Words_say_what_fills_their_placeholders_and_never_shout(string resource)
    {
        foreach (var (name, words, comment) in Read(resource))
        {
            // The number by which a plural form is chosen explains itself.
            var unexplained = Placeholder()
                .Matches(words)
                .Select(match => match.Value)
                .Where(mark => !comment.Contains(mark, StringComparison.Ordinal) && !(mark == "{0}" && Plural().IsMatch(name)));

            unexplained.ShouldBeEmpty($"{name} has no comment on them");
            (Bold().Count(words) % 2).ShouldBe(0, $"{name} ends what it made bold");
            (words.Split('`').Length % 2).ShouldBe(1, $"{name} ends what one can say");
            words.ShouldNotContain("!");
        }
    }

    private static IEnumerable<(string Name, string Words, string Comment)> Read(string resource) =>
        XDocument
            .Load(Path.Combine(Core, resource))
            .Root!.Elements("data")
            .Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value, data.Element("comment")?.Value ?? ""));

    // "Issues.Taken", $"Issues.State{state}", Text.Plural("Issues.More", ...)
    private static Regex Key(string feature) => new($@"(?<plural>Plural\(\s*)?\$?""{feature}\.(?<name>(\w|\{{[^}}]*\}})+)""");

    /// <summary>The names that an accessor may ask for, as patterns: what is filled into one is not known here.</summary>
    private static IEnumerable<string> NamesOf(Match key)
    {
        var name = Hole().Replace(key.Groups["name"].Value, @"\w+");
        return key.Groups["plural"].Success ? [$"^{name}_one$", $"^{name}_other$"] : [$"^{name}$"];
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("_(one|other)$")]
    private static partial Regex Plural();

    [GeneratedRegex(@"\*\*")]
    private static partial Regex Bold();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
