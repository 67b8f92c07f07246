using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>Sends playbooks, and changes every one in place as steps are ticked and as the issue moves on.</summary>
internal static class PlaybookNews
{
    /// <summary>For whoever has the issue now, in their language; none where no customer is affected.</summary>
    public static async Task<IReadOnlyList<(Card Card, string Subject)>> ForOwnerAsync(CxDb db, PlaybookLibrary library, IssueFile file)
    {
        if (file.Issue is not { Kind: IssueKind.Affected, OwnerId: { } id } || file.Person(id) is not { } owner)
            return [];
        var card = await CardAsync(db, library, file, owner.Language, isPosted: true);
        return [(card, IssueSubjects.Playbook(file.Issue, owner.Id))];
    }

    /// <summary>To whoever just took the issue.</summary>
    public static async Task GiveAsync(CxDb db, PlaybookLibrary library, IssueFile file)
    {
        foreach (var (card, subject) in await ForOwnerAsync(db, library, file))
            db.Append(OutboxMessage.ToPerson(file.Issue.OwnerId!.Value, card, subject));
    }

    /// <summary>Gives every playbook of the issue its new face, each in its reader's language.</summary>
    public static async Task RenewAsync(CxDb db, PlaybookLibrary library, IssueFile file)
    {
        if (file.Issue.Kind != IssueKind.Affected)
            return;
        var whole = IssueSubjects.Playbook(file.Issue);
        var subjects = await db
            .PostedCards.Where(posted => posted.Subject == whole || posted.Subject.StartsWith(whole + ":"))
            .Select(posted => new { posted.Subject, posted.PersonId })
            .Distinct()
            .ToListAsync();
        subjects.AddRange(
            await db
                .Duties.Where(duty => duty.Subject!.StartsWith(whole + ":"))
                .Select(duty => new { Subject = duty.Subject!, PersonId = (long?)duty.PersonId })
                .ToListAsync()
        );
        foreach (var posted in subjects)
        {
            if (await ReaderAsync(db, file, posted.PersonId) is { } language)
                db.Append(OutboxMessage.Edit(posted.Subject, await CardAsync(db, library, file, language, isPosted: true)));
        }
    }

    // In whose language a playbook stands; null for those who must not see what becomes of it.
    private static async Task<string?> ReaderAsync(CxDb db, IssueFile file, long? personId)
    {
        if (personId is not { } id)
            return file.Issue.IsRestricted ? null : await OrganisationsAsync(db, file);
        var reader = (await db.People.AsNoTracking().SingleAsync(person => person.Id == id)).ToColleague();
        return IssueRules.Fault(file, IssueAct.See, reader) is null ? reader.Language : null;
    }

    public static async Task<Card> CardAsync(CxDb db, PlaybookLibrary library, IssueFile file, string language, bool isPosted)
    {
        var ticks = await db.PlaybookTicks.AsNoTracking().Where(tick => tick.IssueId == file.Issue.Id).ToListAsync();
        var unknown = ticks.Select(tick => tick.PersonId).Where(id => file.Person(id) is null).Distinct().ToList();
        if (unknown.Count > 0)
            file.Know(
                (await db.People.AsNoTracking().Where(person => unknown.Contains(person.Id)).ToListAsync()).Select(person =>
                    person.ToColleague()
                )
            );
        return PlaybookCards.Of(file, library.For(file.Issue, file.Point, language), ticks, isPosted);
    }

    /// <summary>The language of what stands where many read.</summary>
    public static Task<string> OrganisationsAsync(CxDb db, IssueFile file) =>
        db
            .Organisations.Where(organisation => organisation.Id == file.Issue.OrganisationId)
            .Select(organisation => organisation.Language)
            .SingleAsync();
}
