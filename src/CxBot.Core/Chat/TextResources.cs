using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace CxBot.Core.Chat;

/// <summary>
/// Finds a text's template: the key "Kudos.Thanks" stands in the resource file Kudos/KudosTexts.resx under "Thanks", and
/// "Sight.Title" in Issues/Sight/SightTexts.resx. A language that lacks it falls back to English; a key that nobody has is shown
/// as such and found by a test.
/// </summary>
internal static class TextResources
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Managers = new();

    public static string Find(Text text, CultureInfo culture)
    {
        var dot = text.Key.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return text.Key;
        var resources = Managers.GetOrAdd(text.Key[..dot], Open);
        var name = text.Key[(dot + 1)..];
        return text.Count is { } count
            ? Get(resources, $"{name}_{PluralRule.Form(count, culture)}", culture) ?? Get(resources, $"{name}_other", culture) ?? text.Key
            : Get(resources, name, culture) ?? text.Key;
    }

    private static ResourceManager Open(string feature) =>
        new(BaseNameOf(feature) ?? $"CxBot.Core.{feature}.{feature}Texts", typeof(TextResources).Assembly) { IgnoreCase = false };

    // A folder within a feature has its own file, named after that folder.
    private static string? BaseNameOf(string feature)
    {
        const string Extension = ".resources";
        var end = $".{feature}.{feature}Texts{Extension}";
        var name = Array.Find(
            typeof(TextResources).Assembly.GetManifestResourceNames(),
            name => name.EndsWith(end, StringComparison.Ordinal)
        );
        return name?[..^Extension.Length];
    }

    private static string? Get(ResourceManager resources, string name, CultureInfo culture)
    {
        try
        {
            return resources.GetString(name, culture);
        }
        catch (MissingManifestResourceException)
        {
            // A card kept by a newer release may name a feature that this one lacks.
            return null;
        }
    }
}
