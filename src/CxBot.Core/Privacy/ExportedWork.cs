using System.Globalization;
using System.Text.Json.Nodes;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Edits;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>
/// What somebody did with issues, kudos and stories. A confidential report that concerns them is not theirs to see, and is left out;
/// so is what others wrote in issues that only passed through their hands.
/// </summary>
internal sealed class ExportedWork(CxDb db, long personId)
{
    public async Task<IReadOnlyList<ExportSection>> ReadAsync() =>
        [
            await ReportsAsync(),
            await WordsAsync(),
            await OwnedAsync(),
            await KudosGivenAsync(),
            await KudosReceivedAsync(),
            await CreditsAsync(),
            await StoriesAsync(),
        ];

    private async Task<ExportSection> ReportsAsync()
    {
        var issues = await db.Issues.Where(issue => issue.ReporterId == personId).OrderByDescending(issue => issue.Id).ToListAsync();
        return ExportSection.Of(
            "issuesReported",
            PrivacyTexts.Reports,
            issues,
            issue => new JsonObject
            {
                ["issue"] = issue.Code,
                ["title"] = issue.Title,
                ["happened"] = issue.Happened,
                ["told"] = issue.Told,
                ["source"] = issue.Source,
                ["urgency"] = issue.Urgency.ToString(),
                ["state"] = issue.State.ToString(),
                ["reportedAt"] = issue.ReportedAt,
                ["recoveredAt"] = issue.RecoveredAt,
                ["closedAt"] = issue.ClosedAt,
            },
            issue => ExportRow.Line(issue.ReportedAt, [issue.Code, issue.Title, issue.Happened, issue.Told])
        );
    }

    private async Task<ExportSection> WordsAsync()
    {
        var lines = await (
            from line in db.IssueEvents
            join issue in db.Issues on line.IssueId equals issue.Id
            where line.ActorId == personId
            orderby line.Id descending
            select new
            {
                line,
                issue,
                Actor = db.People.Where(person => person.Id == line.ActorId).Select(person => person.Name).FirstOrDefault(),
                Person = db.People.Where(person => person.Id == line.PersonId).Select(person => person.Name).FirstOrDefault(),
            }
        ).ToListAsync();
        return ExportSection.Of(
            "issueSteps",
            PrivacyTexts.Steps,
            lines,
            one => new JsonObject
            {
                ["issue"] = one.issue.Code,
                ["step"] = one.line.Kind.ToString(),
                ["words"] = Words(one.line, one.issue),
                ["at"] = one.line.At,
            },
            one =>
                ExportRow.Line(
                    one.line.At,
                    Text.Row([
                        Text.Typed(one.issue.Code),
                        TimelineTexts.Act(one.line, Name(one.Actor), Name(one.Person)),
                        .. Words(one.line, one.issue) is { Length: > 0 } words ? [Text.Typed(words)] : Array.Empty<Text>(),
                    ])
                )
        );
    }

    // What stood in somebody else's report before an edit is not the editor's.
    private string Words(IssueEvent line, Issue issue) => line.IsEdit() && issue.ReporterId != personId ? "" : line.Words;

    private async Task<ExportSection> OwnedAsync()
    {
        var issues = await db.Issues.Where(issue => issue.OwnerId == personId).OrderByDescending(issue => issue.Id).ToListAsync();
        return ExportSection.Of(
            "issuesOwned",
            PrivacyTexts.Owned,
            issues,
            issue => new JsonObject
            {
                ["issue"] = issue.Code,
                ["title"] = issue.Title,
                ["done"] = issue.Done,
                ["ownedAt"] = issue.OwnedAt,
                ["state"] = issue.State.ToString(),
            },
            issue => ExportRow.Line(issue.OwnedAt ?? issue.ReportedAt, [issue.Code, issue.Title, issue.Done])
        );
    }

    private async Task<ExportSection> KudosGivenAsync()
    {
        var given = await db
            .Kudos.Where(kudo => kudo.GiverId == personId && kudo.UndoneAt == null)
            .OrderByDescending(kudo => kudo.Id)
            .Select(kudo => new
            {
                kudo.Reason,
                kudo.Standard,
                kudo.GivenAt,
                To = kudo
                    .Receivers.Join(db.People, receiver => receiver.PersonId, person => person.Id, (_, person) => person.Name)
                    .ToList(),
            })
            .ToListAsync();
        return ExportSection.Of(
            "kudosGiven",
            PrivacyTexts.KudosGiven,
            given,
            one => new JsonObject
            {
                ["to"] = new JsonArray([.. one.To.Select(name => JsonValue.Create(name))]),
                ["reason"] = one.Reason,
                ["standard"] = one.Standard,
                ["at"] = one.GivenAt,
            },
            one => ExportRow.Line(one.GivenAt, [string.Join(", ", one.To), one.Reason])
        );
    }

    private async Task<ExportSection> KudosReceivedAsync()
    {
        var received = await (
            from receiver in db.KudoReceivers
            join kudo in db.Kudos on receiver.KudoId equals kudo.Id
            join giver in db.People on kudo.GiverId equals giver.Id
            where receiver.PersonId == personId && kudo.UndoneAt == null
            orderby kudo.Id descending
            select new
            {
                kudo.Reason,
                kudo.GivenAt,
                From = giver.Name,
            }
        ).ToListAsync();
        return ExportSection.Of(
            "kudosReceived",
            PrivacyTexts.KudosReceived,
            received,
            one => new JsonObject
            {
                ["from"] = one.From,
                ["reason"] = one.Reason,
                ["at"] = one.GivenAt,
            },
            one => ExportRow.Line(one.GivenAt, [one.From, one.Reason])
        );
    }

    private async Task<ExportSection> CreditsAsync()
    {
        var credits = await (
            from credit in db.Credits
            join issue in db.Issues on credit.IssueId equals issue.Id into issues
            from issue in issues.DefaultIfEmpty()
            where credit.PersonId == personId
            orderby credit.Id descending
            select new
            {
                credit,
                Number = (int?)issue.Number,
                By = db.People.Where(person => person.Id == credit.ById).Select(person => person.Name).FirstOrDefault(),
            }
        ).ToListAsync();
        return ExportSection.Of(
            "credits",
            PrivacyTexts.Credits,
            credits,
            one => new JsonObject
            {
                ["day"] = one.credit.Day.ToString("O", CultureInfo.InvariantCulture),
                ["role"] = one.credit.Role.ToString(),
                ["points"] = one.credit.Points,
                ["recoveries"] = one.credit.Recoveries,
                ["count"] = one.credit.Count,
                ["cause"] = one.credit.Cause.ToString(),
                ["issue"] = one.Number is { } number ? $"CX-{number}" : null,
            },
            one =>
                CreditLine.Of(
                    one.credit,
                    one.Number is { } number ? Text.Typed(IssuesTexts.Code(number)) : BoardTexts.SomeIssue,
                    new Text("", [Name(one.By)])
                )
        );
    }

    private async Task<ExportSection> StoriesAsync()
    {
        var stories = await db
            .StorySubmissions.Where(story => story.AuthorId == personId || story.PeopleIds.Contains(personId))
            .OrderByDescending(story => story.Id)
            .ToListAsync();
        return ExportSection.Of(
            "stories",
            PrivacyTexts.Stories,
            stories,
            story => new JsonObject
            {
                ["title"] = story.Title,
                ["text"] = story.Text,
                ["isAuthor"] = story.AuthorId == personId,
                ["state"] = story.State.ToString(),
                ["at"] = story.HandedInAt,
            },
            story => ExportRow.Line(story.HandedInAt, [story.Title, story.Text])
        );
    }

    private static TextArgument Name(string? name) => name is { Length: > 0 } ? new Literal(name) : ChatTexts.FormerColleague;
}
