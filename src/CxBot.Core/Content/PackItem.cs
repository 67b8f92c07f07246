using System.Text.RegularExpressions;

namespace CxBot.Core.Content;

/// <summary>Reads one tip or story: YAML between two lines of dashes, then plain paragraphs.</summary>
internal static partial class PackItem
{
    private const int LongestTitle = 80;
    private const int LongestTip = 400;
    private const int ShortestStory = 500;
    private const int LongestStory = 1200;
    private const string Dashes = "---";

    /// <summary>The item; null when the file can't be read at all. Every fault is noted.</summary>
    public static ContentItem? Read(PackFile file, PackManifest pack, List<PackFault> faults)
    {
        if (Folder().Match(file.Path) is not { Success: true } place)
        {
            faults.Add(
                new PackFault(
                    file.Path,
                    1,
                    "Items stand in LANGUAGE/tips, LANGUAGE/stories or LANGUAGE/playbooks, with a name of small letters and dashes."
                )
            );
            return null;
        }
        var lines = file.Lines;
        var end = Array.IndexOf(lines, Dashes, 1);
        if (lines[0] != Dashes || end < 0)
        {
            faults.Add(new PackFault(file.Path, 1, "An item begins with fields between two lines of three dashes."));
            return null;
        }
        if (PackFields.Parse(file, lines[1..end], 1, faults) is not { } fields)
            return null;
        var item = new ContentItem
        {
            Id = fields.Text("id"),
            Kind = place.Groups["kind"].Value == "tips" ? ContentKind.Tip : ContentKind.Story,
            Language = place.Groups["language"].Value,
            Title = fields.Text("title"),
            Paragraphs = Paragraphs(lines[(end + 1)..]),
            Series = fields.OneOf("series", ContentVocabulary.Series),
            ContactPoints = fields.ListOf("contact-points", ContentVocabulary.ContactPoints),
            Roles = fields.ListOf("roles", ContentVocabulary.Roles),
            Standard = fields.OneOf("standard", [.. pack.Standards.Select(standard => standard.Id)]),
            Step = fields.OneOf("step", ContentVocabulary.Steps),
            IsInvented = pack.IsInvented,
        };
        fields.AllowOnly("id", "title", "series", "contact-points", "roles", "standard", "step");
        CheckFields(item, place.Groups["name"].Value, fields);
        if (!pack.Languages.Contains(item.Language))
            faults.Add(new PackFault(file.Path, 1, $"The language '{item.Language}' is not among those of {PackFile.Manifest}."));
        CheckText(item, file, end + 1, faults);
        return item;
    }

    private static void CheckFields(ContentItem item, string name, PackFields fields)
    {
        if (item.Id.Length > 0 && item.Id != name)
            fields.Fault("id", $"The id '{item.Id}' must be the file's name, '{name}'.");
        if (item.Title.Length > LongestTitle)
            fields.Fault("title", $"A title has at most {LongestTitle} characters; this one has {item.Title.Length}.");
        if (item.Roles.Count == 0)
            fields.Fault("roles", "An item speaks to somebody: name at least one role, or everyone.");
    }

    private static void CheckText(ContentItem item, PackFile file, int linesBefore, List<PackFault> faults)
    {
        var lines = file.Lines;
        var first = Array.FindIndex(lines, linesBefore, line => line.Trim().Length > 0);
        var at = (first < 0 ? linesBefore : first) + 1;
        var length = string.Join("\n\n", item.Paragraphs).Length;
        if (length == 0)
            faults.Add(new PackFault(file.Path, at, "The text is missing."));
        else if (item.Kind == ContentKind.Tip && length > LongestTip)
            faults.Add(new PackFault(file.Path, at, $"A tip has at most {LongestTip} characters; this one has {length}."));
        else if (item.Kind == ContentKind.Story && length is < ShortestStory or > LongestStory)
            faults.Add(new PackFault(file.Path, at, $"A story has {ShortestStory} to {LongestStory} characters; this one has {length}."));
        if (item.Kind == ContentKind.Story && item.Paragraphs.Count == 1)
            faults.Add(new PackFault(file.Path, at, "A story ends with a paragraph of its own: one thing to try today."));
        for (var i = linesBefore; i < lines.Length; i++)
        {
            if (Markup().IsMatch(lines[i]))
                faults.Add(
                    new PackFault(file.Path, i + 1, "Text is shown as it stands: write plain paragraphs, without Markdown or links.")
                );
        }
    }

    // As in Markdown: an empty line parts paragraphs, a single line break is a space.
    private static List<string> Paragraphs(IEnumerable<string> lines) =>
        [
            .. string.Join('\n', lines.Select(line => line.Trim()))
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(paragraph => paragraph.Replace('\n', ' ')),
        ];

    [GeneratedRegex("^(?<language>[a-z]{2}(-[A-Z]{2})?)/(?<kind>tips|stories)/(?<name>[a-z0-9]+(-[a-z0-9]+)*)\\.md$")]
    private static partial Regex Folder();

    [GeneratedRegex(@"^\s*(#+|[-*>]|\d+\.)\s|\*\*|__|`|\]\(|https?://")]
    private static partial Regex Markup();
}
