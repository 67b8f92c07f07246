using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>Whom somebody thanks and for what.</summary>
internal sealed record KudosNote(IReadOnlyList<Colleague> To, string Reason)
{
    /// <summary>The issue it belongs to, if any.</summary>
    public IssueLabel? Issue { get; init; }

    /// <summary>Names that nobody, or more than one colleague, answers to.</summary>
    public IReadOnlyList<string> Unclear { get; init; } = [];

    /// <summary>
    /// Reads "@ana @ben for what they did" as typed after "kudos". People named later in the sentence are part of the reason.
    /// </summary>
    public static async Task<KudosNote> ReadAsync(CxDb db, long organisationId, string text, IReadOnlyList<Colleague> mentioned)
    {
        var named = await NamedColleagues.ReadAsync(db, organisationId, text, mentioned);
        return new KudosNote(named.Found, named.Rest) { Unclear = named.Unclear };
    }
}
