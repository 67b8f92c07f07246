using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Kudos;

/// <summary>What is known of kudos before the form asks for the rest.</summary>
internal sealed record KudosDraft(IReadOnlyList<Colleague> To, string Reason)
{
    /// <summary>Names that were not understood; the form offers who comes close.</summary>
    public IReadOnlyList<string> Unclear { get; init; } = [];

    /// <summary>The issue's number.</summary>
    public int? Issue { get; init; }

    /// <summary>The tag of the standard it praises; empty for none.</summary>
    public string Standard { get; init; } = "";

    /// <summary>What stands above the questions, to write the reason by.</summary>
    public Text? Beside { get; init; }

    /// <summary>What the form brings back; see <see cref="ThanksDue"/>.</summary>
    public string State { get; init; } = "";

    /// <summary>What somebody typed. The number of an issue alone is no reason, and has a field of its own.</summary>
    public static KudosDraft Of(KudosNote note)
    {
        var line = IssueLine.Parse(note.Reason);
        return new KudosDraft(note.To, line.Rest.Length == 0 ? "" : note.Reason)
        {
            Unclear = note.Unclear,
            Issue = line.Number,
            Standard = note.Standard?.Id ?? "",
        };
    }
}
