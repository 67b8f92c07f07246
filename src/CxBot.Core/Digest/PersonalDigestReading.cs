using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Kudos;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Reads one person's week from the ledger of credits and from kudos.</summary>
internal static class PersonalDigestReading
{
    public static async Task<PersonalDigestContent> ReadAsync(
        DigestSetting setting,
        CxDb db,
        Colleague person,
        DigestWeek week,
        CancellationToken ct
    )
    {
        var credits = await db
            .Credits.AsNoTracking()
            .Where(credit =>
                credit.OrganisationId == person.OrganisationId
                && credit.PersonId == person.Id
                && credit.Day >= week.From
                && credit.Day <= week.Through
                && credit.IssueId != null
            )
            .OrderByDescending(credit => credit.Id)
            .ToListAsync(ct);
        var parts = credits
            .GroupBy(credit => (credit.IssueId!.Value, credit.Role))
            .Where(lines => lines.Sum(credit => credit.Points) > 0)
            .Select(lines => lines.Key)
            .ToList();
        var labels = await IssueLabels.ByIdAsync(db, [.. parts.Select(part => part.Value).Distinct()]);
        return new PersonalDigestContent(
            week,
            credits.GroupBy(credit => BoardLists.Of(credit.Role)).Sum(list => Math.Max(0, list.Sum(credit => credit.Points))),
            [.. parts.Select(part => (part.Role, labels.GetValueOrDefault(part.Value)))],
            await ThanksAsync(setting, db, person, week, ct),
            await db.Issues.CountAsync(
                issue =>
                    (issue.OwnerId == person.Id && (issue.State == IssueState.Owned || issue.State == IssueState.Recovering))
                    || (issue.AskedId == person.Id && issue.State == IssueState.Reported),
                ct
            )
        );
    }

    private static async Task<IReadOnlyList<DigestThanks>> ThanksAsync(
        DigestSetting setting,
        CxDb db,
        Colleague person,
        DigestWeek week,
        CancellationToken ct
    )
    {
        var (begin, end) = await setting.SpanAsync(person.OrganisationId, week, ct);
        var received = db.KudoReceivers.Where(receiver => receiver.PersonId == person.Id).Select(receiver => receiver.KudoId);
        var thanks = await (
            from kudo in db.Kudos
            join giver in db.People on kudo.GiverId equals giver.Id
            where received.Contains(kudo.Id) && kudo.UndoneAt == null && kudo.GivenAt >= begin && kudo.GivenAt < end
            orderby kudo.Id descending
            select new { Giver = new DigestPerson(giver.Id, giver.Name), kudo.Reason }
        ).ToListAsync(ct);
        var self = new DigestPerson(person.Id, person.Name);
        return [.. thanks.Select(kudo => new DigestThanks(kudo.Giver, [self], kudo.Reason))];
    }
}
