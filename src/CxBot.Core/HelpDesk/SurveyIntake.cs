using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Corrections;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>
/// Books what a customer answered. A yes confirms a good end; a no opens it again while it can be reopened, and else is told to
/// whoever has or had it. A confidential issue is not there.
/// </summary>
internal static class SurveyIntake
{
    public static async Task<HookReply> TakeAsync(
        CxDb db,
        PlaybookLibrary playbooks,
        Organisation organisation,
        Person source,
        HookSurvey survey,
        DateTime now
    )
    {
        var issue = await db
            .Issues.ForEverybody()
            .SingleOrDefaultAsync(issue => issue.OrganisationId == organisation.Id && issue.Number == survey.Number);
        if (issue is null)
            return new HookReply.Refused([new HookFault(HookField.Issue, "There is no such issue.")]);
        var file = await IssueFile.OpenAsync(db, issue, [source.ToColleague()], now);
        var typed = TypedWords.Read(survey.Words, []);
        var words = string.Join(": ", new[] { survey.Score, typed.Text }.Where(one => one.Length > 0));
        var result = survey.IsConfirmed ? await YesAsync(db, file, words) : await NoAsync(db, playbooks, file, source, words);
        return new HookReply.Taken(
            issue.Code,
            issue.Number,
            result,
            HookMessages.Word(file.State),
            IsReporterKnown: false,
            IsConfidential: false,
            [.. typed.Found.Order().Select(HookMessages.Word)]
        );
    }

    private static async Task<HookResult> YesAsync(CxDb db, IssueFile file, string words)
    {
        var wasDue = file.Issue.RecoveredAt is not null && LaterConfirmation.IsDue(file);
        var line = wasDue
            ? LaterConfirmation.Book(db, file, null, Confirmation.Survey)
            : file.Issue.Note(IssueEventKind.SurveyGood, null, null, "", file.Now);
        line.Words = words;
        await IssueNews.KeepAsync(db, file, line);
        return wasDue ? HookResult.Confirmed
            : file.Issue.RecoveredAt is null ? HookResult.Noted
            : HookResult.AlreadyConfirmed;
    }

    private static async Task<HookResult> NoAsync(CxDb db, PlaybookLibrary playbooks, IssueFile file, Person source, string words)
    {
        if (file.Issue.RecoveredAt is not null && IssueRules.FitsNow(file, IssueAct.Reopen))
        {
            await ReopenStep.ReopenAsync(db, playbooks, file, source.Id, words);
            return HookResult.Reopened;
        }
        await IssueNews.KeepAsync(db, file, file.Issue.Note(IssueEventKind.SurveyBad, null, null, words, file.Now));
        foreach (var reader in await WhoDecidesAsync(db, file))
            db.Append(Telling.About(file.Issue, reader.Id, HelpDeskCards.NotContent(file, reader, words), file.Now));
        return HookResult.Told;
    }

    // Whoever has it or had it; where no message reaches them, those who look after strays.
    private static async Task<IReadOnlyList<Colleague>> WhoDecidesAsync(CxDb db, IssueFile file) =>
        file.Issue.ResponsibleId is { } id && file.Person(id) is { } responsible && await Reachable.IsAsync(db, id)
            ? [responsible]
            : [.. (await AskLadder.OfAsync(db, file)).Strays().Select(one => one.Person.ToColleague())];
}
