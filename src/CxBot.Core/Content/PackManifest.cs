using System.Collections.Immutable;

namespace CxBot.Core.Content;

/// <summary>What pack.yaml says of a pack.</summary>
internal sealed record PackManifest(
    string Id,
    string Title,
    IReadOnlyList<string> Languages,
    bool IsInvented,
    IReadOnlyList<Standard> Standards
)
{
    private const int FewestStandards = 3;
    private const int MostStandards = 7;

    /// <summary>Reads pack.yaml; null when it can't be read at all.</summary>
    public static PackManifest? Read(PackFile file, string folder, List<PackFault> faults)
    {
        if (PackFields.Parse(file, file.Lines, 0, faults) is not { } fields)
            return null;
        fields.AllowOnly("id", "title", "languages", "invented", "standards");
        var id = fields.Text("id");
        if (id.Length > 0 && id != folder)
            fields.Fault("id", $"The id '{id}' must be the folder's name, '{folder}'.");
        var languages = fields.ListOf("languages");
        if (languages.Count == 0)
            fields.Fault("languages", "A pack has at least one language.");
        return new PackManifest(id, fields.Text("title"), languages, fields.Flag("invented"), ReadStandards(fields, languages));
    }

    // "name" is in the first language of the pack, "name-es" in another.
    private static List<Standard> ReadStandards(PackFields fields, IReadOnlyList<string> languages)
    {
        var standards = new List<Standard>();
        foreach (var group in fields.Groups("standards"))
        {
            group.AllowOnly([
                "id",
                "name",
                "meaning",
                .. languages.SelectMany(language => new[] { $"name-{language}", $"meaning-{language}" }),
            ]);
            var id = group.Text("id");
            var standard = new Standard(id, group.Text("name"), group.Text("meaning"))
            {
                Translations = languages
                    .Where(language => group.Has($"name-{language}"))
                    .ToImmutableDictionary(
                        language => language,
                        language => new Standard(id, group.Text($"name-{language}"), group.Text($"meaning-{language}"))
                    ),
            };
            if (standards.Exists(other => other.Id == standard.Id))
                group.Fault("id", $"The standard '{standard.Id}' is there twice.");
            standards.Add(standard);
        }
        if (standards.Count is < FewestStandards or > MostStandards)
            fields.Fault("standards", $"A pack has {FewestStandards} to {MostStandards} standards; this one has {standards.Count}.");
        return standards;
    }
}
