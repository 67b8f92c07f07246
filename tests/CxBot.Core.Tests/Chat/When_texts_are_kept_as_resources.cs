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
                .EnumerateFiles(Core, "*Texts*.resx", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Core, file))
        );

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_key_of_an_accessor_has_words_and_every_words_have_a_key(string resource)
    {
        var feature = Path.GetFileName(Path.GetDirectoryName(resource))!;
        var accessors = Directory
            .EnumerateFiles(Path.Combine(Core, feature), "*Texts.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText);
        var keys = Key(feature)
            .Matches(string.Concat(accessors))
            .SelectMany(match =>
                match.Groups["kind"].Value == "Plural"
                    ? new[] { $"{match.Groups["name"].Value}_one", $"{match.Groups["name"].Value}_other" }
                    : [match.Groups["name"].Value]
            )
            .Distinct();
        var names = XDocument
            .Load(Path.Combine(Core, resource))
            .Root!.Elements("data")
            .Select(data => data.Attribute("name")!.Value)
            .ToList();

        names.Order(StringComparer.Ordinal).ShouldBe(keys.Order(StringComparer.Ordinal));
        names.Count.ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Words_with_placeholders_say_what_fills_them_and_bold_begins_and_ends(string resource)
    {
        foreach (var data in XDocument.Load(Path.Combine(Core, resource)).Root!.Elements("data"))
        {
            var words = data.Element("value")!.Value;
            (Placeholder().Matches(words).Select(match => match.Value).All((data.Element("comment")?.Value ?? "").Contains)).ShouldBeTrue(
                $"{data.Attribute("name")!.Value} needs a comment on its placeholders"
            );
            (Bold().Count(words) % 2).ShouldBe(0, data.Attribute("name")!.Value);
            words.ShouldNotContain("!");
        }
    }

    private static Regex Key(string feature) => new($"Text\\.(?<kind>Of|Plural)\\(\\s*\"{feature}\\.(?<name>\\w+)\"");

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\*\*")]
    private static partial Regex Bold();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
