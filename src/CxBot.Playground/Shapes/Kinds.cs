namespace CxBot.Playground.Shapes;

/// <summary>Objects told apart by their <c>type</c>.</summary>
internal sealed class Kinds(IReadOnlyDictionary<string, Shape> shapes)
{
    /// <summary>Allows every type of the table.</summary>
    public Rule Any => Only(shapes.Keys.ToHashSet());

    /// <summary>Allows these types of the table.</summary>
    public Rule Only(IReadOnlySet<string> allowed) =>
        (value, at, faults) =>
        {
            var type = value.Text("type");
            if (type is null)
                faults.Add(new(at, "missing required field: type"));
            else if (!allowed.Contains(type) || !shapes.TryGetValue(type, out var shape))
                faults.Add(new($"{at}/type", $"unsupported type: {type}"));
            else
                shape.Check(value, at, faults);
        };
}
