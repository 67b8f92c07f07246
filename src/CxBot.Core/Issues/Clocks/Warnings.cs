using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Reminds people of an issue: each at most once a day, together with their other duties; at once when it is urgent.</summary>
internal static class Warnings
{
    /// <summary>Who hears of a stroke: the owner, then the backup, then the manager, without one those who look after strays; later all of them.</summary>
    public static async Task<IReadOnlyList<long>> PeopleAsync(CxDb db, IssueFile file, int rung)
    {
        var people = new List<long>();
        if (file.Issue.ResponsibleId is { } owner)
            people.Add(owner);
        // Of a restricted issue its confidants are backup and manager.
        if (file.Issue.IsRestricted)
            return rung == 0 ? people : [.. people, .. file.Confidants.Select(confidant => confidant.Id)];
        if (rung >= 1 && BackupOf(file) is { } backup)
            people.Add(backup);
        if (rung >= 2)
        {
            var managers = file.Managers.ToList();
            if (!await Reachable.Of(db, db.People.Where(person => managers.Contains(person.Id))).AnyAsync())
                managers = await StraysAsync(db, file);
            people.AddRange(managers);
        }
        return people;
    }

    /// <summary>Tells those of them whom it reaches.</summary>
    public static async Task TellAsync(
        CxDb db,
        IssueFile file,
        IEnumerable<long> people,
        Func<Colleague, Card> card,
        bool everyTime = false
    )
    {
        var ids = people.Distinct().ToList();
        var reached = await Reachable.Of(db, db.People.AsNoTracking().Where(person => ids.Contains(person.Id))).ToListAsync();
        var told = await db
            .IssueWarnings.Where(warning => warning.IssueId == file.Issue.Id && ids.Contains(warning.PersonId))
            .ToListAsync();
        foreach (var person in reached.OrderBy(person => ids.IndexOf(person.Id)))
        {
            if (file.IsHiddenFrom(person.ToColleague()))
                continue;
            var today = LocalDay.Of(file.Now, person.TimeZone);
            var last = told.Find(warning => warning.PersonId == person.Id);
            if (last?.Day == today && !everyTime)
                continue;
            if (last is null)
                db.Add(last = new IssueWarning { IssueId = file.Issue.Id, PersonId = person.Id });
            last.Day = today;
            db.Append(Telling.About(file.Issue, person.Id, card(person.ToColleague()), file.Now));
        }
    }

    // A backup who has it themselves is stood by by the contact point's owner.
    private static long? BackupOf(IssueFile file) =>
        new[] { file.Point?.BackupId, file.Point?.OwnerId }.FirstOrDefault(id => id is not null && id != file.Issue.ResponsibleId);

    private static async Task<List<long>> StraysAsync(CxDb db, IssueFile file) =>
        [.. (await AskLadder.OfAsync(db, file)).Strays().Select(one => one.Person.Id)];
}
