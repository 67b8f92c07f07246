using CxBot.Core.Content;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Tests.Content;

/// <summary>For tests in which a pack runs out.</summary>
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
}
