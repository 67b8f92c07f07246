using System.Globalization;
using CxBot.Core.Audit;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Corrections;

/// <summary>
/// A manager corrects a credit of somebody in their team, or an administrator anybody's: the difference is booked with the
/// reason, and the person hears of it. Nobody corrects their own.
/// </summary>
internal static class CorrectStep
{
    /// <summary>"@ana 5 she found the cause": what is complete is done, anything else opens the form.</summary>
    public static async Task<Reply> RunAsync(CxDb db, Turn turn, IssueKey key, string typed)
    {
        var (file, refusal) = await OpenAsync(db, turn, key);
        if (file is null)
            return refusal!.Reply();
        var named = await NamedColleagues.ReadAsync(db, turn.Actor.OrganisationId, typed, turn.Mentioned);
        var (first, reason) = CommandLine.Cut(named.Rest);
        var points = Points(first);
        var words = TypedWords.Read(points is null ? named.Rest : reason, []).Text;
        return named is { Found: [var person], Unclear: [] } && points is { } worth && words.Length > 0
            ? await CorrectAsync(db, turn, file, new Correction(person, worth, words))
            : new Reply.Ask(await CorrectForm.BuildAsync(db, turn, key, file, named.Found, points, words));
    }

    /// <summary>The issue, if it has come to a good end and the actor may see it.</summary>
    public static async Task<(IssueFile? File, Refusal? Refusal)> OpenAsync(CxDb db, Turn turn, IssueKey key)
    {
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return (null, new NoSuchIssue(key.Number));
        if (IssueRules.Fault(file, IssueAct.See, turn.Actor) is { } unseen)
            return (null, unseen);
        return file.Issue.RecoveredAt is null ? (null, new IssueStands(file)) : (file, null);
    }

    public static async Task<Reply> CorrectAsync(CxDb db, Turn turn, IssueFile file, Correction correction)
    {
        var person = correction.Person;
        if (person.Id == turn.Actor.Id)
            return new NotYourOwnCredit().Reply();
        if (!turn.Actor.IsAdministrator && !await ManagesAsync(db, turn.Actor, person))
            return new CorrectedByManagers(person).Reply();
        file.Know([person]);
        var before = file.Awards.FirstOrDefault(award => award.PersonId == person.Id) ?? new Award(person.Id, RoleOf(file, person), 0, 0);
        if (before.Points == correction.Points)
            return new Reply.Private(Card.Of(CorrectionsTexts.Already(file.Issue, person, before.Points)));
        var after = before with
        {
            Points = correction.Points,
            Recoveries = correction.Points > 0 && before.Role != CreditRole.Helper ? 1 : 0,
        };
        var credit = Credit.ForChange(file.Issue, before, after, BoardCalendar.Of(db, file.Issue.OrganisationId), turn.Now);
        (credit.Cause, credit.ById, credit.Words) = (CreditCause.Corrected, turn.Actor.Id, correction.Reason);
        db.Append(credit);
        // Of a restricted issue the log would say to administrators that it is there.
        if (!file.Issue.IsRestricted)
            AuditLog.Note(db, turn, AuditAct.CreditCorrected, file.Issue.Code, person.Id);
        file.Awards =
        [
            .. file
                .Awards.Where(award => award.PersonId != person.Id)
                .Concat(after.Points > 0 ? [after] : Array.Empty<Award>())
                .OrderBy(award => award.Role)
                .ThenBy(award => award.PersonId),
        ];
        db.Add(Duty.For(person.Id, CorrectionsTexts.News(file, turn.Actor, before.Points, correction), turn.Now));
        await IssueNews.KeepAsync(
            db,
            file,
            file.Issue.Note(IssueEventKind.Corrected, turn.Actor.Id, person.Id, correction.Reason, turn.Now)
        );
        return new Reply.Private(Card.Of(CorrectionsTexts.Done(file.Issue, person, correction.Points)));
    }

    /// <summary>A worth as somebody typed or chose it; null for none.</summary>
    public static int? Points(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var points) && Correction.Worths.Contains(points)
            ? points
            : null;

    private static Task<bool> ManagesAsync(CxDb db, Colleague manager, Colleague person) =>
        db.TeamMemberships.AnyAsync(membership =>
            membership.ManagerId == manager.Id && membership.MemberId == person.Id && membership.ConfirmedAt != null
        );

    // Whoever has no credit yet gets it for what they were to the issue.
    private static CreditRole RoleOf(IssueFile file, Colleague person) =>
        (file.Issue.Kind, file.Issue.OwnerId == person.Id, file.Issue.ReporterId == person.Id) switch
        {
            (IssueKind.Caught, _, true) => CreditRole.Preventer,
            (IssueKind.Affected, true, _) => CreditRole.Fixer,
            (IssueKind.Affected, _, true) => CreditRole.Starter,
            _ => CreditRole.Helper,
        };
}
