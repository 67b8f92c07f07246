using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>Two organisations before they become one.</summary>
/// <param name="Kept">The older: its settings hold, and its issues keep their numbers.</param>
/// <param name="Joined">The other.</param>
/// <param name="SameEmail">How many people have the same e-mail on both sides.</param>
/// <param name="IssueOffset">What is added to the other's issue numbers.</param>
internal sealed record OrganisationPair(OrganisationSide Kept, OrganisationSide Joined, int SameEmail, int IssueOffset)
{
    /// <summary>
    /// Who reads confidential reports once they are one: two, as ever. Those of the older stay, like its settings; the other's only
    /// where there are fewer.
    /// </summary>
    public IReadOnlyList<PersonName> Confidants => [.. Kept.Confidants.Concat(Joined.Confidants).Take(Issues.Sight.Confidants.Count)];

    /// <summary>Who reads them on one side until then, and no longer after.</summary>
    public IReadOnlyList<PersonName> FormerConfidants => [.. Kept.Confidants.Concat(Joined.Confidants).Skip(Issues.Sight.Confidants.Count)];

    public static async Task<OrganisationPair> ReadAsync(CxDb db, long one, long other)
    {
        var (kept, joined) = (Math.Min(one, other), Math.Max(one, other));
        var numbers = await db
            .Organisations.Where(organisation => organisation.Id == kept || organisation.Id == joined)
            .ToDictionaryAsync(organisation => organisation.Id, organisation => organisation.LastIssueNumber);
        return new OrganisationPair(
            await OrganisationSide.ReadAsync(db, kept),
            await OrganisationSide.ReadAsync(db, joined),
            await SamePeople.AcrossAsync(db, kept, joined),
            FormerNumbers.Offset(numbers[kept], numbers[joined])
        );
    }
}
