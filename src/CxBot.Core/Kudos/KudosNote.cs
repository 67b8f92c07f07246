using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.People;
using CxBot.Core.Standards;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>Whom somebody thanks and for what.</summary>
internal sealed record KudosNote(IReadOnlyList<Colleague> To, string Reason)
{
    /// <summary>The issue it belongs to, if any.</summary>
    public IssueLabel? Issue { get; init; }

    /// <summary>The service standard it praises, if any.</summary>
    public Standard? Standard { get; init; }

    /// <summary>Names that nobody, or more than one colleague, answers to.</summary>
    public IReadOnlyList<string> Unclear { get; init; } = [];

    /// <summary>
    /// Reads "@ana @ben for what they did" as typed after "kudos". People named later in the sentence are part of the reason.
    /// </summary>
    public static async Task<KudosNote> ReadAsync(
        CxDb db,
        StandardList standards,
        long organisationId,
        string text,
        IReadOnlyList<Colleague> mentioned
    )
    {
        var named = await NamedColleagues.ReadAsync(db, organisationId, text, mentioned);
        // Most kudos praise no standard: only a # is worth asking the database.
        var (standard, reason) = named.Rest.Contains('#', StringComparison.Ordinal)
            ? StandardTag.Read(named.Rest, await standards.OfAsync(db, organisationId))
            : (null, named.Rest);
        return new KudosNote(named.Found, reason) { Unclear = named.Unclear, Standard = standard };
    }
}
