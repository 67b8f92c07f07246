using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CxBot.Core.Content;

/// <summary>The fields of a piece of YAML, read with a fault for each that is missing, empty, of the wrong shape or unknown.</summary>
internal sealed class PackFields
{
    private readonly string file;
    private readonly int linesBefore;
    private readonly List<PackFault> faults;
    private readonly Dictionary<string, YamlNode> fields;
    private readonly int line;

    private PackFields(string file, int linesBefore, YamlMappingNode node, List<PackFault> faults)
    {
        (this.file, this.linesBefore, this.faults) = (file, linesBefore, faults);
        line = LineOf(node.Start);
        fields = node.Children.ToDictionary(pair => (pair.Key as YamlScalarNode)?.Value ?? "", pair => pair.Value);
    }

    /// <summary>Parses YAML that begins after some lines of the file; null when it is none, which is then a fault.</summary>
    public static PackFields? Parse(PackFile file, IEnumerable<string> yaml, int linesBefore, List<PackFault> faults)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(string.Join('\n', yaml)));
        }
        catch (YamlException exception)
        {
            faults.Add(new PackFault(file.Path, (int)exception.Start.Line + linesBefore, $"This is not YAML: {exception.Message}"));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner ends so at a bracket that nobody closes, without saying where.
            faults.Add(new PackFault(file.Path, linesBefore + 1, "This is not YAML: a bracket or a quote is not closed."));
            return null;
        }
        if (stream.Documents is [{ RootNode: YamlMappingNode node }])
            return new PackFields(file.Path, linesBefore, node, faults);
        faults.Add(new PackFault(file.Path, 1, "Fields are expected, one a line, like 'title: Name the day'."));
        return null;
    }

    /// <summary>Notes a fault at a field, or where the fields begin if it is missing.</summary>
    public void Fault(string key, string sentence) =>
        faults.Add(new PackFault(file, fields.TryGetValue(key, out var node) ? LineOf(node.Start) : line, sentence));

    /// <summary>A field that must not be empty.</summary>
    public string Text(string key)
    {
        if (fields.GetValueOrDefault(key) is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
            return value.Trim();
        Fault(key, $"'{key}' is missing or empty.");
        return "";
    }

    /// <summary>A field that is one of some words.</summary>
    public string OneOf(string key, IReadOnlyList<string> words)
    {
        var value = Text(key);
        if (value.Length > 0 && !words.Contains(value))
            Fault(key, Unknown(key, value, words));
        return value;
    }

    /// <summary>A field that lists words.</summary>
    public IReadOnlyList<string> ListOf(string key, IReadOnlyList<string>? words = null)
    {
        if (fields.GetValueOrDefault(key) is not YamlSequenceNode list)
        {
            Fault(key, $"'{key}' is missing or no list, like '{key}: [one, two]'.");
            return [];
        }
        var values = list.Children.Select(child => (child as YamlScalarNode)?.Value ?? "").ToList();
        foreach (var value in values.Where(value => words?.Contains(value) == false))
            Fault(key, Unknown(key, value, words!));
        return values;
    }

    /// <summary>A field that says true or false.</summary>
    public bool Flag(string key)
    {
        var value = OneOf(key, ["true", "false"]);
        return value == "true";
    }

    /// <summary>Whether the field is there at all.</summary>
    public bool Has(string key) => fields.ContainsKey(key);

    /// <summary>A field that gives some words a whole number of 1 or more each.</summary>
    public IReadOnlyDictionary<string, int> Numbers(string key, IReadOnlyList<string> words)
    {
        var numbers = new Dictionary<string, int>();
        if (fields.GetValueOrDefault(key) is not YamlMappingNode mapping)
        {
            Fault(key, $"'{key}' is missing or no list of numbers, like '{key}: {{ {words[0]}: 20 }}'.");
            return numbers;
        }
        foreach (var (name, value) in mapping.Children)
        {
            var word = (name as YamlScalarNode)?.Value ?? "";
            if (!words.Contains(word))
                Fault(key, Unknown(key, word, words));
            else if (
                !int.TryParse((value as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number == 0
            )
                Fault(key, $"'{word}' is a whole number of 1 or more.");
            else
                numbers[word] = number;
        }
        return numbers;
    }

    /// <summary>A field that lists groups of fields.</summary>
    public IReadOnlyList<PackFields> Groups(string key)
    {
        if (fields.GetValueOrDefault(key) is YamlSequenceNode list && list.Children.All(child => child is YamlMappingNode))
            return [.. list.Children.Cast<YamlMappingNode>().Select(child => new PackFields(file, linesBefore, child, faults))];
        Fault(key, $"'{key}' is missing or no list of fields.");
        return [];
    }

    /// <summary>Notes every field that is none of these: a misspelt one would be lost without a word.</summary>
    public void AllowOnly(params ReadOnlySpan<string> keys)
    {
        foreach (var key in fields.Keys)
        {
            if (!keys.Contains(key))
                Fault(key, $"'{key}' is no field that I know; it may be one of {string.Join(", ", keys)}.");
        }
    }

    private static string Unknown(string key, string value, IReadOnlyList<string> words) =>
        $"'{value}' is unknown as '{key}'; it may be one of {string.Join(", ", words)}.";

    private int LineOf(Mark mark) => (int)mark.Line + linesBefore;
}
