using System.Globalization;
using CxBot.Core.Issues.Problems;

namespace CxBot.Core.Issues;

/// <summary>
/// Which issue, or problem, a button or form is about, and whether it stood on a private card, which then may change in place. Cards name the
/// row beside the number: a card that hangs in a room outlives the number when organisations are joined.
/// </summary>
/// <param name="Number">Its number in the actor's organisation, when the card was drawn.</param>
/// <param name="Privately">Whether the card is private.</param>
/// <param name="Id">The row; 0 where only the number is known.</param>
internal readonly record struct IssueKey(int Number, bool Privately = false, long Id = 0)
{
    private const string PrivateMark = ":private";
    private const char IdMark = '#';

    public static IssueKey Of(Issue issue, bool privately = false) => new(issue.Number, privately, issue.Id);

    public static IssueKey Of(Problem problem) => new(problem.Number, Id: problem.Id);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Number}{(Id == 0 ? "" : $"{IdMark}{Id}")}{(Privately ? PrivateMark : "")}");

    /// <summary>Reads a value that anybody may have made up; issue 0 exists nowhere.</summary>
    public static IssueKey Parse(string value)
    {
        var privately = value.EndsWith(PrivateMark, StringComparison.Ordinal);
        var parts = (privately ? value[..^PrivateMark.Length] : value).Split(IdMark, 2);
        var number = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        var id = parts.Length > 1 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
        return new IssueKey(number, privately, id);
    }
}
