using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Content.Checks;

/// <summary>
/// The linter of packs: what makes the bot refuse a pack, and beyond that what makes people skip its items. The bot uses a pack
/// with faults of the second sort; its authors should not.
/// </summary>
public static class PackCheck
{
    /// <summary>Checks a whole pack.</summary>
    public static PackReport Of(PackFolder folder)
    {
        var reading = PackReader.Try(folder);
        if (reading.Pack is not { } pack)
            return new PackReport(folder.Name, [], 0, 0, 0, reading.Faults);
        var files = folder.Files.ToDictionary(file => file.Path);
        var pages = pack.Items.Where(item => files.ContainsKey(item.Path)).Select(item => new PackPage(item, files[item.Path])).ToList();
        // Playbooks are spoken aloud under pressure: plain words count there too.
        var spoken = pack.Playbooks.Select(playbook => new PackPage(AsItem(playbook), files[playbook.Path])).ToList();
        var faults = reading
            .Faults.Concat(spoken.SelectMany(Tone.Of))
            .Concat(spoken.SelectMany(ReadingEase.Of))
            .Concat(pages.SelectMany(Tone.Of))
            .Concat(pages.SelectMany(OneAsk.Of))
            .Concat(pages.SelectMany(ReadingEase.Of))
            .Concat(pages.GroupBy(page => page.Item.Language).SelectMany(language => Likeness.Of([.. language])))
            .Concat(Translations.Of(pages));
        return new PackReport(
            folder.Name,
            [.. pages.Select(page => page.Item.Language).Distinct().Order(StringComparer.Ordinal)],
            pages.Count(page => page.Item.Kind == ContentKind.Tip),
            pages.Count(page => page.Item.Kind == ContentKind.Story),
            pack.Playbooks.Count,
            PackFault.InOrder(faults)
        );
    }

    // What the checks of words look at in an item.
    private static ContentItem AsItem(Playbook playbook) =>
        new()
        {
            Id = playbook.Id,
            Kind = ContentKind.Tip,
            Language = playbook.Language,
            Title = playbook.Title,
            Paragraphs = [],
            Series = "",
            ContactPoints = playbook.ContactPoints,
            Roles = [],
            Standard = "",
            Step = "",
            IsInvented = false,
        };
}
