using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CxBot.Core.Chat;

namespace CxBot.Core.Tests.Chat;

public sealed partial class When_texts_are_translated
{
    // Slack cuts the head of a window and its buttons there.
    private const int WindowTitle = 24;

    private static readonly string Source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "src"));

    public static TheoryData<string, string> Resources
    {
        get
        {
            var files = Directory
                .EnumerateFiles(Source, "*Texts.resx", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Source, file));
            var data = new TheoryData<string, string>();
            foreach (var file in files)
            {
                foreach (var language in SpokenLanguages.All.Skip(1))
                    data.Add(file, language);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_key_is_there_and_none_besides(string english, string language)
    {
        var (ours, theirs) = (Read(english), ReadIn(language, english));

        ours.Keys.Except(theirs.Keys).ShouldBeEmpty($"missing in {language}");
        theirs.Keys.Except(ours.Keys).ShouldBeEmpty($"in {language} only");
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Everybody_gets_the_same_facts_and_commands(string english, string language)
    {
        var ours = Read(english);
        foreach (var (name, words) in ReadIn(language, english).Where(text => ours.ContainsKey(text.Key)))
        {
            // "thanked once" may count in figures elsewhere.
            Placeholders(words)
                .Except(name.EndsWith("_one", StringComparison.Ordinal) ? ["{0}"] : [])
                .ShouldBe(Placeholders(ours[name]).Except(name.EndsWith("_one", StringComparison.Ordinal) ? ["{0}"] : []), true, name);
            Commands(words).ShouldBe(Commands(ours[name]), true, name);
            Bold().Count(words).ShouldBe(Bold().Count(ours[name]), name);
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Nothing_shouts_and_nothing_is_left_out(string english, string language)
    {
        var ours = Read(english);
        foreach (var (name, words) in ReadIn(language, english))
        {
            words.ShouldNotContain("!");
            words.Trim().ShouldNotBeEmpty(name);
            if (language == "es" && words.Contains('?'))
                words.ShouldContain("¿", customMessage: name);
            if (WindowWords().IsMatch(name) && ours[name].Length <= WindowTitle)
                words.Replace("{0}", "CX-1042", StringComparison.Ordinal).Length.ShouldBeLessThanOrEqualTo(WindowTitle, name);
        }
    }

    [Theory]
    [InlineData("en", "1 issue on your list", "3 issues on your list")]
    [InlineData("es-MX", "1 incidencia en tu lista", "3 incidencias en tu lista")]
    [InlineData("de-CH", "1 Fall auf deiner Liste", "3 Fälle auf deiner Liste")]
    [InlineData("fr", "1 issue on your list", "3 issues on your list")]
    public void A_reader_of_any_region_is_answered_in_their_language(string language, string one, string three)
    {
        var reader = Reader.Default with { Language = language };

        TextResolver.Plain(Text.Plural("Issues.MineTitle", 1), reader).ShouldBe(one);
        TextResolver.Plain(Text.Plural("Issues.MineTitle", 3), reader).ShouldBe(three);
    }

    private static IReadOnlyList<string> Placeholders(string words) =>
        [.. Placeholder().Matches(words).Select(mark => mark.Value).Distinct()];

    // What people put after a command is theirs to say: only the words that the bot knows stay.
    private static IReadOnlyList<string> Commands(string words) =>
        [.. Said().Matches(words).Select(said => said.Groups["said"].Value.Split(' ')[0]).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> ReadIn(string language, string english)
    {
        var file = Path.ChangeExtension(english, $"{language}.resx");
        return File.Exists(Path.Combine(Source, file)) ? Read(file) : [];
    }

    private static Dictionary<string, string> Read(string resource) =>
        XDocument
            .Load(Path.Combine(Source, resource))
            .Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("`(?<said>[^`]*)`")]
    private static partial Regex Said();

    [GeneratedRegex(@"\*\*")]
    private static partial Regex Bold();

    // FormNoteTitle, HandInSubmit, Save, Cancel
    [GeneratedRegex("(Form.*Title|FormTitle|Submit|Save|Cancel|Close)$")]
    private static partial Regex WindowWords();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
