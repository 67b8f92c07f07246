using System.Text.Json;

namespace CxBot.Playground.Shapes;

/// <summary>An object with known members. A closed one refuses every other member, as Slack does.</summary>
internal sealed class Shape(bool closed)
{
    private readonly Dictionary<string, Rule> members = [];
    private readonly List<string> needed = [];
    private readonly List<Rule> rules = [];

    public Shape Needs(string name, Rule rule)
    {
        needed.Add(name);
        return May(name, rule);
    }

    /// <summary>Allows the member; a later word about the same member counts.</summary>
    public Shape May(string name, Rule rule)
    {
        members[name] = rule;
        return this;
    }

    /// <summary>Adds a rule about the whole object.</summary>
    public Shape Also(Rule rule)
    {
        rules.Add(rule);
        return this;
    }

    public void Check(JsonElement value, string at, ICollection<Fault> faults)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new(at, "must be an object"));
            return;
        }

        foreach (var name in needed.Where(name => value.At(name) is null))
            faults.Add(new(at, $"missing required field: {name}"));
        foreach (var member in value.EnumerateObject())
        {
            if (members.TryGetValue(member.Name, out var rule))
                rule(member.Value, $"{at}/{member.Name}", faults);
            else if (closed)
                faults.Add(new(at, $"invalid additional property: {member.Name}"));
        }

        foreach (var rule in rules)
            rule(value, at, faults);
    }
}
