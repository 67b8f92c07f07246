using CxBot.Core.Issues.Recovering;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Routing;

/// <summary>Who can be asked to take an issue, step by step. Leavers, guests, apps and whom no message reaches are not asked.</summary>
internal sealed class AskLadder(IReadOnlyList<AskCandidate> candidates, DateTime now)
{
    /// <summary>For an issue that stands; a restricted one is only asked of the confidants who may see it.</summary>
    public static async Task<AskLadder> OfAsync(CxDb db, IssueFile file) =>
        file.Issue.IsRestricted ? await OfConfidantsAsync(db, file) : await OfAsync(db, file.Issue.OrganisationId, file.Point, file.Now);

    /// <summary>For an issue at a contact point.</summary>
    public static async Task<AskLadder> OfAsync(CxDb db, long organisationId, ContactPoint? point, DateTime now)
    {
        var keeperId = await db
            .Channels.Where(channel => channel.OrganisationId == organisationId && channel.IsActive)
            .OrderBy(channel => channel.Id)
            .Select(channel => channel.KeeperId)
            .FirstOrDefaultAsync();
        var (ownerId, backupId) = (point?.OwnerId ?? 0, point?.BackupId ?? 0);
        var ids = new List<long> { ownerId, backupId, keeperId };
        var away = await AwayAsync(db, organisationId, now);
        ids.AddRange(away.Values.OfType<long>());
        var people = await Reachable
            .Of(db, db.People.AsNoTracking())
            .Where(person =>
                person.OrganisationId == organisationId
                && !person.IsGuest
                && !person.IsBot
                && (person.IsAdministrator || person.IsTriage || ids.Contains(person.Id))
            )
            .OrderBy(person => person.Id)
            .ToListAsync();
        var open = await OpenAsync(db, people);
        var most = await db.Organisations.Where(one => one.Id == organisationId).Select(one => one.MostOpenIssues).SingleAsync();
        var times = await WorkingTimes.OfAsync(db, [.. people.Select(person => person.Id)]);
        var candidates =
            from step in Enum.GetValues<AskStep>()
            from person in At(step).SelectMany(WithStandIn)
            let count = open.GetValueOrDefault(person.Id)
            select new AskCandidate(person, step, count, most == 0 || count < most, away.ContainsKey(person.Id), times[person.Id]);
        return new AskLadder([.. candidates.DistinctBy(one => one.Person.Id)], now);

        IEnumerable<Person> At(AskStep step) =>
            step switch
            {
                AskStep.Owner => Named(ownerId),
                AskStep.Backup => Named(backupId),
                AskStep.Triage => people.Where(person => person.IsTriage),
                AskStep.Administrators => people.Where(person => person.IsAdministrator),
                _ => Named(keeperId),
            };

        IEnumerable<Person> Named(long id) => people.Where(person => person.Id == id);

        // Whom somebody named for the time of their absence stands on their step.
        IEnumerable<Person> WithStandIn(Person person) =>
            away.GetValueOrDefault(person.Id) is { } backup ? Named(backup).Prepend(person) : [person];
    }

    /// <summary>
    /// Who is asked first: who is there and has room; what is urgent goes to whoever of all is at work now, else is next. Null
    /// when there is nobody at all.
    /// </summary>
    public AskCandidate? First(IssueUrgency urgency, AskStep from = AskStep.Owner, long? but = null)
    {
        var others = candidates.Where(one => one.Person.Id != but);
        return Best(others.Where(one => one.Step >= from), urgency) ?? Best(others, urgency);
    }

    /// <summary>Who is asked when somebody did not answer: the best of the next step that has anybody; null after the last.</summary>
    public AskCandidate? After(long? asked, IssueUrgency urgency)
    {
        var step = candidates.FirstOrDefault(one => one.Person.Id == asked)?.Step;
        var later = candidates.Where(one => one.Step != AskStep.Keeper && (step is null || one.Step > step));
        return later.GroupBy(one => one.Step).Select(group => Best(group, urgency)).FirstOrDefault();
    }

    /// <summary>Everybody at the step of one of them; nobody when they are not among the candidates.</summary>
    public IEnumerable<AskCandidate> Beside(long? asked) =>
        candidates.Where(one => candidates.Any(other => other.Person.Id == asked && other.Step == one.Step));

    /// <summary>Those who look after strays, else the administrators.</summary>
    public IEnumerable<AskCandidate> Strays() =>
        candidates.Where(one => one.Step == AskStep.Triage || one.Person.IsTriage) is var triage && triage.Any()
            ? triage
            : candidates.Where(one => one.Person.IsAdministrator);

    private AskCandidate? Best(IEnumerable<AskCandidate> some, IssueUrgency urgency) =>
        some.OrderBy(one => one.IsAway)
            .ThenBy(one => !one.HasRoom)
            .ThenBy(one => urgency == IssueUrgency.High ? one.Time.NextOpen(now) : now)
            .ThenBy(one => one.Step)
            .ThenBy(one => one.Step is AskStep.Owner or AskStep.Backup ? 0 : one.Open)
            .FirstOrDefault();

    private static async Task<AskLadder> OfConfidantsAsync(CxDb db, IssueFile file)
    {
        var ids = file.Confidants.Select(confidant => confidant.Id).ToList();
        var people = await Reachable.Of(db, db.People.AsNoTracking().Where(person => ids.Contains(person.Id))).ToListAsync();
        var times = await WorkingTimes.OfAsync(db, ids);
        return new AskLadder(
            [.. people.Select(person => new AskCandidate(person, AskStep.Triage, 0, HasRoom: true, IsAway: false, times[person.Id]))],
            file.Now
        );
    }

    // Who paused, and whom they named for that time.
    private static async Task<Dictionary<long, long?>> AwayAsync(CxDb db, long organisationId, DateTime now)
    {
        var paused = await (
            from preference in db.NudgePreferences
            join person in db.People on preference.PersonId equals person.Id
            where person.OrganisationId == organisationId && preference.PausedUntil != null
            select new
            {
                person.Id,
                person.TimeZone,
                preference.PausedUntil,
                preference.BackupId,
            }
        ).ToListAsync();
        return paused.Where(one => one.PausedUntil > LocalDay.Of(now, one.TimeZone)).ToDictionary(one => one.Id, one => one.BackupId);
    }

    private static async Task<Dictionary<long, int>> OpenAsync(CxDb db, List<Person> people)
    {
        var ids = people.ConvertAll(person => (long?)person.Id);
        var counts = await db
            .Issues.Where(issue =>
                (issue.State == IssueState.Reported && ids.Contains(issue.AskedId))
                || ((issue.State == IssueState.Owned || issue.State == IssueState.Recovering) && ids.Contains(issue.OwnerId))
            )
            .GroupBy(issue => issue.OwnerId ?? issue.AskedId)
            .Select(group => new { Person = group.Key, Count = group.Count() })
            .ToListAsync();
        return counts.ToDictionary(one => one.Person!.Value, one => one.Count);
    }
}
