using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Sight;

/// <summary>
/// Who may see an issue; every way to one goes through here. A restricted issue is seen by the two confidants, by whoever has it
/// or was asked to take it, and by its reporter; never by a person it concerns nor by those who report to them, unless the report
/// is theirs. Administrators see nothing of it because they administrate.
/// </summary>
internal static class IssueSight
{
    /// <summary>What may stand where others read along, or in what they take along: channels, lists, digests, searches, exports.</summary>
    public static IQueryable<Issue> ForEverybody(this IQueryable<Issue> issues) => issues.Where(issue => !issue.IsRestricted);

    /// <summary>The credits that others may be told of: a person's points count all, but nobody else hears for what.</summary>
    public static IQueryable<Credit> ForEverybody(this IQueryable<Credit> credits, CxDb db) =>
        credits.Where(credit => !db.Issues.Any(issue => issue.Id == credit.IssueId && issue.IsRestricted));

    /// <summary>The lines of timelines that may be counted for others.</summary>
    public static IQueryable<IssueEvent> ForEverybody(this IQueryable<IssueEvent> lines, CxDb db) =>
        lines.Where(line => !db.Issues.Any(issue => issue.Id == line.IssueId && issue.IsRestricted));

    /// <summary>What this reader may open, where nobody else reads along. Guests see what they reported themselves.</summary>
    public static IQueryable<Issue> SeenBy(this IQueryable<Issue> issues, CxDb db, Colleague reader) =>
        issues.Where(issue =>
            issue.OrganisationId == reader.OrganisationId
            && (!reader.IsGuest || (issue.ReporterId == reader.Id && !issue.IsRestricted))
            && (
                !issue.IsRestricted
                || issue.ReporterId == reader.Id
                || (
                    (reader.IsConfidant || issue.OwnerId == reader.Id || issue.AskedId == reader.Id)
                    && !db.IssueConcerns.Any(concern =>
                        concern.IssueId == issue.Id
                        && (
                            concern.PersonId == reader.Id
                            || db.TeamMemberships.Any(membership =>
                                membership.MemberId == reader.Id
                                && membership.ManagerId == concern.PersonId
                                && membership.ConfirmedAt != null
                            )
                        )
                    )
                )
            )
        );

    /// <summary>Who else sees a restricted issue.</summary>
    public static IReadOnlyList<Colleague> OthersWhoSee(this IssueFile file, Colleague reader) =>
        [
            .. file
                .Confidants.Append(file.Issue.ResponsibleId is { } responsible ? file.Person(responsible) : null)
                .Append(file.Person(file.Issue.ReporterId))
                .OfType<Colleague>()
                .DistinctBy(person => person.Id)
                .Where(person => person.Id != reader.Id),
        ];

    /// <summary>
    /// The same of a loaded issue of the reader's organisation, but for guests: that they do not read other people's issues is a
    /// rule with a sentence of its own, while a restricted issue is not there at all.
    /// </summary>
    public static bool IsHiddenFrom(this IssueFile file, Colleague reader) =>
        file.Issue is { IsRestricted: true } issue
        && (
            reader.IsGuest
            || (
                issue.ReporterId != reader.Id
                && (file.KeptFrom.Contains(reader.Id) || !(reader.IsConfidant || issue.OwnerId == reader.Id || issue.AskedId == reader.Id))
            )
        );
}
