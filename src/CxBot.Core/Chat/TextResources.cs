using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace CxBot.Core.Chat;

/// <summary>
/// Finds a text's template: the key "Kudos.Thanks" stands under "Thanks" in KudosTexts.resx, in whichever folder that lies, and
/// in KudosTexts.es.resx beside it. A satellite assembly is loaded for the first reader of its language. What a language lacks
/// is said in English; a key that nobody has is shown as such and found by a test.
/// </summary>
internal static class TextResources
{
    private const string Extension = ".resources";

    private static readonly ConcurrentDictionary<string, ResourceManager> Managers = new();
    private static readonly string[] Names = typeof(TextResources).Assembly.GetManifestResourceNames();

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

    private static ResourceManager Open(string feature)
    {
        var file = $"{feature}Texts";
        var name = Array.Find(Names, name => name.EndsWith($".{file}{Extension}", StringComparison.Ordinal));
        return new ResourceManager(name?[..^Extension.Length] ?? file, typeof(TextResources).Assembly) { IgnoreCase = false };
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
