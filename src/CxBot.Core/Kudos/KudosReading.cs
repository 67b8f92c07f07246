using CxBot.Core.Chat;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Puts together again what a room reads of kudos.</summary>
internal static class KudosReading
{
    /// <summary>The room's card as it is now, of kudos loaded with their receivers.</summary>
    public static async Task<Card> AnnouncementAsync(CxDb db, StandardList standards, Kudo kudo, CancellationToken ct)
    {
        long[] ids = [kudo.GiverId, .. kudo.Receivers.Select(receiver => receiver.PersonId)];
        var people = await db
            .People.AsNoTracking()
            .Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.ToColleague(), ct);
        var issue = kudo.IssueId is { } issueId ? (await IssueLabels.ByIdAsync(db, [issueId])).GetValueOrDefault(issueId) : null;
        var standard = kudo.Standard is { } tag
            ? (await standards.OfAsync(db, kudo.OrganisationId)).FirstOrDefault(standard => standard.Id == tag)
            : null;
        return KudosCards.Announcement(kudo, people[kudo.GiverId], [.. ids.Skip(1).Select(receiver => people[receiver])], issue, standard);
    }
}
