using System.Text.Json.Nodes;
using CxBot.Core.Chat;

namespace CxBot.Core.Privacy;

/// <summary>What is kept of somebody of one kind.</summary>
/// <param name="Name">In the file, camel case.</param>
/// <param name="Title">On the page.</param>
/// <param name="Rows">The newest first.</param>
internal sealed record ExportSection(string Name, Text Title, IReadOnlyList<ExportRow> Rows)
{
    public static ExportSection Of<T>(string name, Text title, IEnumerable<T> rows, Func<T, JsonObject> data, Func<T, Text> shown) =>
        new(name, title, [.. rows.Select(row => new ExportRow(data(row), shown(row)))]);
}
