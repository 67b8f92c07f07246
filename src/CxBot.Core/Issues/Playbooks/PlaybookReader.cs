using System.Text.RegularExpressions;
using CxBot.Core.Content;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>
/// Reads one playbook: YAML between two lines of dashes, then the five steps in order, each a heading, a paragraph of advice and
/// a quote with words to say.
/// </summary>
internal static partial class PlaybookReader
{
    private const string Dashes = "---";
    private const int LongestTitle = 60;
    private const int LongestGesture = 70;
    private const int LongestPart = 400;
    private static readonly PlaybookStep[] Steps = Enum.GetValues<PlaybookStep>();

    /// <summary>Whether a file of a pack stands where playbooks stand.</summary>
    public static bool IsPlace(string path) => Place().IsMatch(path);

    /// <summary>The playbook; null when the file can't be read at all. Every fault is noted.</summary>
    public static Playbook? Read(PackFile file, PackManifest pack, List<PackFault> faults)
    {
        var place = Place().Match(file.Path);
        var lines = file.Lines;
        var end = Array.IndexOf(lines, Dashes, 1);
        if (lines[0] != Dashes || end < 0)
        {
            faults.Add(new PackFault(file.Path, 1, "A playbook begins with fields between two lines of three dashes."));
            return null;
        }
        if (PackFields.Parse(file, lines[1..end], 1, faults) is not { } fields)
            return null;
        fields.AllowOnly("id", "title", "kinds", "contact-points", "clues", "say-now", "goes-first", "gestures");
        var playbook = new Playbook(
            fields.Text("id"),
            place.Groups["language"].Value,
            fields.Text("title"),
            fields.ListOf("kinds", Troubles.All),
            fields.ListOf("contact-points", ContentVocabulary.ContactPoints),
            fields.ListOf("clues"),
            fields.Text("say-now"),
            fields.Has("goes-first") && fields.Flag("goes-first"),
            ReadGestures(fields),
            ReadParts(file, end + 1, faults)
        );
        if (playbook.Id.Length > 0 && playbook.Id != place.Groups["name"].Value)
            fields.Fault("id", $"The id '{playbook.Id}' must be the file's name, '{place.Groups["name"].Value}'.");
        if (playbook.Title.Length > LongestTitle)
            fields.Fault("title", $"A title has at most {LongestTitle} characters; this one has {playbook.Title.Length}.");
        if (playbook.Troubles.Count == 0)
            fields.Fault("kinds", "A playbook is for at least one kind of trouble.");
        if (!pack.Languages.Contains(playbook.Language))
            faults.Add(new PackFault(file.Path, 1, $"The language '{playbook.Language}' is not among those of {PackFile.Manifest}."));
        return playbook;
    }

    private static List<PlaybookGesture> ReadGestures(PackFields fields)
    {
        var gestures = new List<PlaybookGesture>();
        foreach (var group in fields.Groups("gestures"))
        {
            group.AllowOnly("id", "name", "cost", "limits");
            var cost = group.OneOf("cost", [.. Enum.GetNames<GestureCost>().Select(name => name.ToLowerInvariant())]);
            var gesture = new PlaybookGesture(
                group.Text("id"),
                group.Text("name"),
                Enum.TryParse<GestureCost>(cost, ignoreCase: true, out var read) ? read : GestureCost.Free,
                group.Has("limits") ? group.Numbers("limits", ContentVocabulary.Roles) : new Dictionary<string, int>()
            );
            if (gesture.Name.Length > LongestGesture)
                group.Fault("name", $"A gesture's name has at most {LongestGesture} characters; this one has {gesture.Name.Length}.");
            if ((gesture.Cost == GestureCost.Free) != (gesture.Limits.Count == 0))
                group.Fault("cost", "A gesture that costs something has limits by role, and a free one has none.");
            if (gestures.Exists(other => other.Id == gesture.Id))
                group.Fault("id", $"The gesture '{gesture.Id}' is there twice.");
            gestures.Add(gesture);
        }
        if (!gestures.Exists(gesture => gesture.Cost == GestureCost.Free))
            fields.Fault("gestures", "A playbook has at least one gesture that costs nothing.");
        // Free ones are offered first, wherever they stand in the file.
        return [.. gestures.OrderBy(gesture => gesture.Cost != GestureCost.Free)];
    }

    private static List<PlaybookPart> ReadParts(PackFile file, int linesBefore, List<PackFault> faults)
    {
        var parts = new List<PlaybookPart>();
        var lines = file.Lines;
        var headings = Enumerable.Range(linesBefore, lines.Length - linesBefore).Where(at => lines[at].StartsWith('#')).ToList();
        var named = string.Join(", ", headings.Select(at => lines[at].TrimStart('#').Trim()));
        if (named != string.Join(", ", Steps))
        {
            var at = headings.Count > 0 ? headings[0] : linesBefore;
            faults.Add(new PackFault(file.Path, at + 1, $"The headings are ## {string.Join(", ## ", Steps)}, in this order."));
            return parts;
        }
        foreach (var (step, at) in Steps.Zip(headings))
        {
            var end = headings.Find(next => next > at) is > 0 and var next ? next : lines.Length;
            var said = lines[(at + 1)..end].Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
            var part = new PlaybookPart(
                step,
                string.Join(' ', said.Where(line => !line.StartsWith('>'))),
                string.Join(' ', said.Where(line => line.StartsWith('>')).Select(line => line.TrimStart('>', ' ')))
            );
            if (part.Advice.Length is 0 or > LongestPart)
                faults.Add(
                    new PackFault(file.Path, at + 1, $"A step has advice of 1 to {LongestPart} characters; here are {part.Advice.Length}.")
                );
            if (part.Words.Length is 0 or > LongestPart)
                faults.Add(
                    new PackFault(
                        file.Path,
                        at + 1,
                        $"A step has words to say, after '>', of 1 to {LongestPart} characters; here are {part.Words.Length}."
                    )
                );
            parts.Add(part);
        }
        for (var i = linesBefore; i < lines.Length; i++)
        {
            if (Markup().IsMatch(lines[i]))
                faults.Add(
                    new PackFault(file.Path, i + 1, "Text is shown as it stands: beside headings and '>' write no Markdown and no links.")
                );
        }
        return parts;
    }

    [GeneratedRegex("^(?<language>[a-z]{2}(-[A-Z]{2})?)/playbooks/(?<name>[a-z0-9]+(-[a-z0-9]+)*)\\.md$")]
    private static partial Regex Place();

    [GeneratedRegex(@"^\s*([-*]|\d+\.)\s|\*\*|__|`|\]\(|https?://")]
    private static partial Regex Markup();
}
