using CxBot.Core.Content;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Tests.Content;

/// <summary>Packs for tests: one that runs out, and one of an organisation's own.</summary>
internal static class SmallerPack
{
    /// <summary>Before the bot needs its packs: puts a starter pack with only so many English stories in the place of the shipped one.</summary>
    public static void KeepStories(this TestBot bot, int stories)
    {
        var starter = EmbeddedPacks.All().Single(pack => pack.Name == "starter");
        var kept = starter.Files.Where(file => file.Path.StartsWith("en/stories/", StringComparison.Ordinal)).Take(stories);
        var others = starter.Files.Where(file => !file.Path.StartsWith("en/stories/", StringComparison.Ordinal));
        var packs = bot.Get<IOptions<ContentOptions>>().Value.PacksFolder(bot.Get<IOptions<StorageOptions>>().Value);
        InstalledPacks.Import(starter with { Files = [.. kept, .. others] }, packs, replace: false);
    }

    /// <summary>Before the bot needs its packs: an organisation's own pack beside the shipped one, with tips for the phone.</summary>
    public static void KeepPack(this TestBot bot, string name, string language, params (string Id, string Title)[] tips)
    {
        var packs = bot.Get<IOptions<ContentOptions>>().Value.PacksFolder(bot.Get<IOptions<StorageOptions>>().Value);
        var folder = Directory.CreateDirectory(Path.Combine(packs, name, language, "tips")).FullName;
        File.WriteAllText(
            Path.Combine(packs, name, "pack.yaml"),
            $$"""
            id: {{name}}
            title: A pack of our own
            languages: [{{language}}]
            invented: false
            standards:
              - { id: own-it, name: Own it, meaning: We start. }
              - { id: plain-words, name: Plain words, meaning: We write plainly. }
              - { id: listen-first, name: Listen first, meaning: We listen. }
            """
        );
        foreach (var (id, title) in tips)
            File.WriteAllText(
                Path.Combine(folder, $"{id}.md"),
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
                {title}, una alla volta.
                """
            );
    }
}
