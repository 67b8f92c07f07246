using System.Globalization;
using System.Text.Json;
using CxBot.Core.HelpDesk;
using CxBot.Core.Issues;

namespace CxBot.Host.HelpDesk;

/// <summary>
/// Reads a request's JSON and notes each fault by its path. Members that nobody knows are let be: tools add their own.
/// The files in Schemas say the same to those who send it.
/// </summary>
internal sealed class HookReading(JsonElement body)
{
    private readonly SortedDictionary<string, string> faults = new(StringComparer.Ordinal);

    /// <summary>What is wrong, by JSON path.</summary>
    public IReadOnlyDictionary<string, string> Faults => faults;

    /// <summary>What kind of request it is; null with a fault.</summary>
    public string? Type() => body.ValueKind == JsonValueKind.Object ? OneOf("type", "issue", "survey") : Fault("", "Must be an object.");

    /// <summary>An issue; worth something only without faults.</summary>
    public HookReport Report() =>
        new()
        {
            Title = Required("title", HookReport.MostTitle),
            Happened = Required("happened", HookReport.MostWords),
            Told = string.Join('\n', new[] { Words("told"), Words("reference") }.Where(words => words.Length > 0)),
            ContactPoint = Text(body, "contactPoint"),
            Kind = OneOf("kind", "affected", "caught", "wentWell") is { } kind ? Enum.Parse<IssueKind>(kind, true) : IssueKind.Affected,
            Urgency = OneOf("urgency", "low", "normal", "high") is { } urgency
                ? Enum.Parse<IssueUrgency>(urgency, true)
                : IssueUrgency.Normal,
            Reporter = Text(body, "reporter"),
            Link = Link(),
            Promise = Promise(),
            Confidential = Boolean("confidential"),
        };

    /// <summary>What a survey brought; worth something only without faults.</summary>
    public HookSurvey Survey()
    {
        var confirmed = Boolean("confirmed");
        if (confirmed is null && !faults.ContainsKey("$.confirmed"))
            Fault("confirmed", "Is missing: true when the customer says that it is good again, else false.");
        return new HookSurvey(Issue(), confirmed ?? false, Score(), Words("words"));
    }

    /// <summary>The path of a field that Core found at fault.</summary>
    public static string Path(HookField field) =>
        field == HookField.PromisedBy ? "$.promise.by" : $"$.{JsonNamingPolicy.CamelCase.ConvertName(field.ToString())}";

    // 142, "142" or "CX-142".
    private int Issue()
    {
        if (!body.TryGetProperty("issue", out var value) || value.ValueKind == JsonValueKind.Null)
        {
            Fault("issue", "Is missing: \"CX-142\" or 142.");
            return 0;
        }
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0)
            return number;
        var typed = value.ValueKind == JsonValueKind.String ? Read(value) ?? "" : "";
        var digits = typed.StartsWith("CX-", StringComparison.OrdinalIgnoreCase) ? typed[3..] : typed;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0)
            return number;
        Fault("issue", "Is no number of an issue: \"CX-142\" or 142.");
        return 0;
    }

    private string Score()
    {
        if (!body.TryGetProperty("score", out var score) || score.ValueKind == JsonValueKind.Null)
            return "";
        if (score.ValueKind != JsonValueKind.Object || !IsNumber(score, "value", out var value))
        {
            Fault("score", "Must be an object with a number value, and the scale's end as most: {\"value\": 9, \"most\": 10}.");
            return "";
        }
        if (!score.TryGetProperty("most", out _))
            return value;
        if (IsNumber(score, "most", out var most))
            return $"{value}/{most}";
        Fault("score.most", "Must be a number.");
        return "";

        static bool IsNumber(JsonElement within, string name, out string number)
        {
            number = "";
            if (
                !within.TryGetProperty(name, out var member)
                || member.ValueKind != JsonValueKind.Number
                || !member.TryGetDecimal(out var read)
            )
                return false;
            number = read.ToString("0.##", CultureInfo.InvariantCulture);
            return true;
        }
    }

    private HookPromised? Promise()
    {
        if (!body.TryGetProperty("promise", out var promise) || promise.ValueKind == JsonValueKind.Null)
            return null;
        if (promise.ValueKind != JsonValueKind.Object)
        {
            Fault("promise", "Must be an object with what and by.");
            return null;
        }
        var what = Text(promise, "what", 300, "promise.");
        if (what.Trim().Length == 0 && !faults.ContainsKey("$.promise.what"))
            Fault("promise.what", "Is missing.");
        if (
            promise.TryGetProperty("by", out var by)
            && by.ValueKind == JsonValueKind.String
            && Read(by) is { } moment
            && moment.Contains('T', StringComparison.Ordinal)
            && HasOffset(moment)
            && by.TryGetDateTimeOffset(out var read)
        )
            return new HookPromised(what, read.UtcDateTime);
        Fault("promise.by", "Must be a moment with its offset: \"2026-12-01T17:00:00+01:00\".");
        return null;
    }

    private static bool HasOffset(string moment) =>
        moment.EndsWith('Z') || moment.LastIndexOfAny(['+', '-']) > moment.IndexOf('T', StringComparison.Ordinal);

    private string Link()
    {
        var link = Text(body, "link", 1_000);
        if (link.Length > 0 && !(Uri.TryCreate(link, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"))
            Fault("link", "Must be a whole address that begins with https://.");
        return link;
    }

    private string Words(string name) => Text(body, name, HookReport.MostWords);

    private string Required(string name, int most)
    {
        var words = Text(body, name, most);
        if (words.Trim().Length == 0 && !faults.ContainsKey($"$.{name}"))
            Fault(name, "Is missing.");
        return words;
    }

    private string Text(JsonElement within, string name, int most = int.MaxValue, string path = "")
    {
        if (!within.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return "";
        if (value.ValueKind != JsonValueKind.String)
            return Fault(path + name, "Must be a string.") ?? "";
        // Half of a pair of surrogates is no text, and PostgreSQL keeps no NUL.
        if (Read(value) is not { } words || words.Contains('\0', StringComparison.Ordinal))
            return Fault(path + name, "Holds a character that can't be kept.") ?? "";
        return words.Length <= most ? words : Fault(path + name, $"Is longer than {most} characters.") ?? "";
    }

    private static string? Read(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool? Boolean(string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Fault(name, "Must be true or false.");
        return null;
    }

    private string? OneOf(string name, params string[] values)
    {
        var word = Text(body, name);
        if (values.Contains(word) || (word.Length == 0 && name != "type" && !faults.ContainsKey($"$.{name}")))
            return word.Length == 0 ? null : word;
        return faults.ContainsKey($"$.{name}") ? null : Fault(name, $"Must be one of: {string.Join(", ", values)}.");
    }

    private string? Fault(string path, string words)
    {
        faults[path.Length == 0 ? "$" : $"$.{path}"] = words;
        return null;
    }
}
