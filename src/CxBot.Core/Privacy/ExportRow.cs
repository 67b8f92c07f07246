using System.Text.Json.Nodes;
using CxBot.Core.Chat;

namespace CxBot.Core.Privacy;

/// <summary>One thing that is kept of somebody.</summary>
/// <param name="Data">As data.</param>
/// <param name="Shown">As a line to read.</param>
internal sealed record ExportRow(JsonObject Data, Text Shown)
{
    /// <summary>Words that were kept at a moment.</summary>
    public static Text Line(DateTime at, IEnumerable<string> words) =>
        Line(at, Text.Typed(string.Join(", ", words.Where(word => word.Length > 0))));

    /// <summary>What happened at a moment.</summary>
    public static Text Line(DateTime at, Text what) => PrivacyTexts.Line(new Moment(at, MomentStyle.WithYear), what);
}
