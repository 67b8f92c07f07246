namespace CxBot.Core.Content.Checks;

/// <summary>An item of the same name in another language is its translation: what is said of the one holds for the other.</summary>
internal static class Translations
{
    public static IEnumerable<PackFault> Of(IReadOnlyList<PackPage> pages) =>
        pages
            .GroupBy(page => page.Item.Id)
            .Select(same => same.OrderBy(page => page.Item.Language != "en").ThenBy(page => page.Item.Language, StringComparer.Ordinal))
            .SelectMany(same => same.Skip(1).SelectMany(page => Differences(page, same.First())));

    private static IEnumerable<PackFault> Differences(PackPage page, PackPage first)
    {
        (string Field, string Here, string There)[] fields =
        [
            ("series", page.Item.Series, first.Item.Series),
            ("contact-points", List(page.Item.ContactPoints), List(first.Item.ContactPoints)),
            ("roles", List(page.Item.Roles), List(first.Item.Roles)),
            ("standard", page.Item.Standard, first.Item.Standard),
            ("step", page.Item.Step, first.Item.Step),
        ];
        return fields
            .Where(field => field.Here != field.There)
            .Select(field =>
                page.FieldFault(
                    field.Field,
                    $"This translates {first.At(first.LineOf(field.Field))}, where '{field.Field}' is {field.There}."
                )
            );
    }

    private static string List(IReadOnlyList<string> words) => $"[{string.Join(", ", words)}]";
}
