using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>Opens an issue as the form of a report does: masked, routed, with clocks and cards.</summary>
internal static class ReportIntake
{
    // A later day is hardly a promise about this issue.
    private const int MostDays = 90;

    public static async Task<HookReply> TakeAsync(CxDb db, Organisation organisation, Person source, HookReport sent, DateTime now)
    {
        var report = IssueReport.Of(
            (sent.Title, sent.Happened, sent.Told),
            sent.ContactPoint,
            sent.Kind,
            sent.Urgency,
            new ReportOrigin("", sent.Link)
        );
        var faults = await FaultsAsync(db, organisation, sent, report, now);
        var point = faults.Count == 0 ? await PointAsync(db, organisation, report.Where) : null;
        if (report.Where.Length > 0 && point is null && faults.Count == 0)
            faults.Add(new HookFault(HookField.ContactPoint, await UnknownPointAsync(db, organisation)));
        if (faults.Count > 0)
            return new HookReply.Refused(faults);

        // In chat, words that sound like somebody's conduct are asked about. Nobody can be asked here, so they are kept to a few.
        var isConfidential = sent.Confidential ?? (ConductWords.Fit(report.Words) && await Confidants.AnyAsync(db, organisation.Id));
        if (isConfidential)
            report = report with { Concerned = [] };
        var employee = await EmployeeAsync(db, organisation, sent.Reporter);
        var turn = new Turn((employee ?? source).ToColleague(), new Place(0, "", AddressKind.Channel), [], now);
        var file = await ReportDesk.WriteDownAsync(db, turn, report, point, sayNow: null);
        if (sent.Promise is { } promise && file.Issue is { IsOpen: true, Kind: IssueKind.Affected })
        {
            var what = TypedWords.Read(promise.What, []);
            await IssueNews.KeepAsync(db, file, file.Issue.MakePromise(turn.Actor.Id, what.Text, promise.By, now));
        }
        return new HookReply.Taken(
            file.Issue.Code,
            file.Issue.Number,
            HookResult.Opened,
            HookMessages.Word(file.State),
            employee is not null,
            isConfidential,
            [.. report.Masked.Order().Select(HookMessages.Word)]
        );
    }

    private static async Task<List<HookFault>> FaultsAsync(
        CxDb db,
        Organisation organisation,
        HookReport sent,
        IssueReport report,
        DateTime now
    )
    {
        List<HookFault> faults = [];
        if (report.Told.Length > HookReport.MostWords)
            faults.Add(new HookFault(HookField.Told, $"Is longer than {HookReport.MostWords} characters, together with the reference."));
        // An address is of no use masked; a ticket's number may look like a phone number.
        if (PersonalData.Mask(sent.Link).Found.Any(kind => kind != PersonalDataKind.PhoneNumber))
            faults.Add(new HookFault(HookField.Link, "Holds an e-mail address, card or account number. Send one without it."));
        if (sent.Promise is { } promise)
        {
            if (promise.By <= now)
                faults.Add(new HookFault(HookField.PromisedBy, "Has passed. Send a moment that is still to come."));
            else if (promise.By > now.AddDays(MostDays))
                faults.Add(new HookFault(HookField.PromisedBy, $"Is more than {MostDays} days away."));
            if (sent.Kind != IssueKind.Affected)
                faults.Add(new HookFault(HookField.Promise, "Is for issues of the kind affected only."));
        }
        if (sent.Confidential == true && !await Confidants.AnyAsync(db, organisation.Id))
            faults.Add(
                new HookFault(
                    HookField.Confidential,
                    "Nobody is named to read confidential reports. An administrator names two in settings."
                )
            );
        return faults;
    }

    private static async Task<ContactPoint?> PointAsync(CxDb db, Organisation organisation, string typed) =>
        typed.Length == 0
            ? null
            : await ContactPointList.FindOrMakeAsync(db, organisation.Id, typed.ToLowerInvariant())
                ?? await ContactPointList.NamedAsync(db, organisation.Id, typed);

    private static async Task<string> UnknownPointAsync(CxDb db, Organisation organisation)
    {
        var tags = (await ContactPointList.AllAsync(db, organisation.Id)).Select(point => point.Tag);
        return $"Is no contact point. Send one of: {string.Join(", ", tags)}; or leave it out.";
    }

    private static async Task<Person?> EmployeeAsync(CxDb db, Organisation organisation, string email)
    {
        var lower = email.Trim().ToLowerInvariant();
        if (lower.Length == 0)
            return null;
        var same = await db
            .People.AsNoTracking()
            .Where(person => person.OrganisationId == organisation.Id && person.Email == lower && person.IsActive && !person.IsBot)
            .Take(2)
            .ToListAsync();
        return same is [var only] ? only : null;
    }
}
