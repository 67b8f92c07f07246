using CxBot.Core.Chat;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Organisations;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Recovering;

/// <summary>An issue with all that its cards show of it: where, who, what happened so far, who gets credit.</summary>
internal sealed class IssueFile(Issue issue, ContactPoint? point, IEnumerable<Colleague> people, DateTime now)
{
    private static readonly IssueEventKind[] Moves =
    [
        IssueEventKind.Reported,
        IssueEventKind.Taken,
        IssueEventKind.Handed,
        IssueEventKind.Contacted,
        IssueEventKind.Recovered,
        IssueEventKind.NotYet,
        IssueEventKind.Reopened,
        IssueEventKind.Declined,
        IssueEventKind.Closed,
        IssueEventKind.FollowedUp,
    ];

    private readonly Dictionary<long, Colleague> people = people.DistinctBy(person => person.Id).ToDictionary(person => person.Id);
    private readonly List<IssueEvent> events = [.. issue.Events];

    public Issue Issue => issue;

    public ContactPoint? Point => point;

    public DateTime Now => now;

    /// <summary>The timeline, oldest first.</summary>
    public IReadOnlyList<IssueEvent> Events => events;

    /// <summary>The last line that moved it: what people add beside that does not hide where it stands.</summary>
    public IssueEventKind LastMove => events.FindLast(line => Moves.Contains(line.Kind))?.Kind ?? IssueEventKind.Reported;

    /// <summary>Who gets credit, while it is at a good end.</summary>
    public IReadOnlyList<Award> Awards { get; set; } = [];

    /// <summary>What was done, or is asked for, to make it right; oldest first.</summary>
    public List<Gesture> Gestures { get; init; } = [];

    /// <summary>What stands behind their amounts.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Whose team its owner is in.</summary>
    public IReadOnlyList<long> Managers { get; init; } = [];

    /// <summary>The triage people and administrators of its organisation.</summary>
    public IReadOnlyList<long> Overseers { get; init; } = [];

    /// <summary>The problem that it shares with others.</summary>
    public Problem? Problem { get; init; }

    /// <summary>How many others met the same.</summary>
    public int MeToo { get; set; }

    /// <summary>Of a restricted issue: whom it concerns, and who reports to them.</summary>
    public IReadOnlySet<long> KeptFrom { get; init; } = new HashSet<long>();

    /// <summary>Of a restricted issue: the confidants who may see it.</summary>
    public IReadOnlyList<Colleague> Confidants { get; init; } = [];

    /// <summary>Set while a customer waits and nobody is at work.</summary>
    public OutOfHours? OutOfHours { get; set; }

    /// <summary>Where it stands now.</summary>
    public IssueState State => issue.StateAt(now);

    /// <summary>
    /// The issue of the actor's organisation with this number, to be read or, inside the writer, changed. One that is restricted
    /// and not for the actor does not exist for them.
    /// </summary>
    public static Task<IssueFile?> FindAsync(CxDb db, Turn turn, int number) => FindAsync(db, turn, new IssueKey(number));

    /// <inheritdoc cref="FindAsync(CxDb, Turn, int)"/>
    public static async Task<IssueFile?> FindAsync(CxDb db, Turn turn, IssueKey key)
    {
        var ours = db.Issues.Where(issue => issue.OrganisationId == turn.Actor.OrganisationId);
        var issue =
            key.Id != 0
                ? await ours.SingleOrDefaultAsync(issue => issue.Id == key.Id)
                : await ours.SingleOrDefaultAsync(issue => issue.Number == key.Number)
                    ?? await FormerNumbers.IssueAsync(db, ours, key.Number);
        if (issue is null)
            return null;
        var file = await OpenAsync(db, issue, [turn.Actor, .. turn.Mentioned], turn.Now);
        return file.IsHiddenFrom(turn.Actor) ? null : file;
    }

    /// <summary>The rest of the file to an issue.</summary>
    public static async Task<IssueFile> OpenAsync(CxDb db, Issue issue, IReadOnlyList<Colleague> known, DateTime now)
    {
        var point = await db.ContactPoints.AsNoTracking().SingleOrDefaultAsync(point => point.Id == issue.ContactPointId);
        var events = await db.IssueEvents.AsNoTracking().Where(line => line.IssueId == issue.Id).OrderBy(line => line.Id).ToListAsync();
        var awards = await BookedAwards.OfAsync(db, issue.Id);
        var gestures = await db
            .Gestures.AsNoTracking()
            .Where(gesture => gesture.IssueId == issue.Id)
            .OrderBy(gesture => gesture.Id)
            .ToListAsync();
        List<long?> ids = [issue.ReporterId, issue.AskedId, issue.OwnerId];
        ids.AddRange(events.SelectMany(line => new[] { line.ActorId, line.PersonId }));
        ids.AddRange(gestures.SelectMany(gesture => new[] { gesture.ById, gesture.AskedId, gesture.DecidedById }));
        ids.AddRange(awards.Select(award => (long?)award.PersonId));
        var managers = await db
            .TeamMemberships.Where(membership => membership.MemberId == issue.OwnerId && membership.ConfirmedAt != null)
            .Select(membership => membership.ManagerId)
            .ToListAsync();
        var overseers = await db
            .People.Where(person =>
                person.OrganisationId == issue.OrganisationId && person.IsActive && (person.IsTriage || person.IsAdministrator)
            )
            .OrderBy(person => person.Id)
            .Select(person => person.Id)
            .ToListAsync();
        var wanted = ids.OfType<long>().Except(known.Select(person => person.Id)).Distinct().ToList();
        var people = await db.People.AsNoTracking().Where(person => wanted.Contains(person.Id)).ToListAsync();
        var concerned = issue.IsRestricted ? await Sight.Confidants.ConcernedAsync(db, issue.Id) : [];
        var confidants = issue.IsRestricted ? await Sight.Confidants.ForAsync(db, issue.OrganisationId, concerned) : [];
        var file = new IssueFile(issue, point, [.. known, .. people.Concat(confidants).Select(person => person.ToColleague())], now)
        {
            Awards = awards,
            Managers = managers,
            Overseers = overseers,

            Problem = issue.ProblemId is { } problem
                ? await db.Problems.AsNoTracking().SingleOrDefaultAsync(one => one.Id == problem)
                : null,
            MeToo = await db.MeToos.CountAsync(too => too.IssueId == issue.Id),
            KeptFrom = await Sight.Confidants.KeptFromAsync(db, concerned),
            Confidants = [.. confidants.Select(person => person.ToColleague())],
            Gestures = gestures,
            Currency = gestures.Count == 0 ? "" : (await RemedySettings.OfAsync(db, issue.OrganisationId)).Currency,
        };
        file.events.Clear();
        file.events.AddRange(events);
        return file;
    }

    /// <summary>Adds a line to the timeline.</summary>
    public void Add(IssueEvent line) => events.Add(line);

    /// <summary>Takes note of people who come in with what happens next.</summary>
    public void Know(IEnumerable<Colleague> more)
    {
        foreach (var person in more)
            people[person.Id] = person;
    }

    /// <summary>Everybody who was asked to take it so far.</summary>
    public IEnumerable<long> Asked() =>
        events
            .Where(line => line.Kind is IssueEventKind.Asked or IssueEventKind.AskedNext)
            .Select(line => line.PersonId)
            .OfType<long>()
            .Distinct();

    public Colleague? Person(long id) => people.GetValueOrDefault(id);

    /// <summary>How a person is called here; somebody whose row is gone is a former colleague.</summary>
    public TextArgument Name(long id) => Person(id) is { } person ? new PersonName(id, person.Name) : ChatTexts.FormerColleague;

    /// <summary>Everybody who is more to this issue than a colleague, the closest first.</summary>
    public IReadOnlyList<long> PeopleWithParts() =>
        [
            .. new[] { issue.OwnerId, issue.AskedId, issue.ReporterId, point?.OwnerId, point?.BackupId }
                .OfType<long>()
                .Concat(Managers)
                .Concat(Overseers)
                .Distinct(),
        ];

    /// <summary>What somebody is to this issue.</summary>
    public IssuePart PartsOf(Colleague person)
    {
        var reporter = issue.ReporterId == person.Id ? IssuePart.Reporter : IssuePart.None;
        if (person.IsGuest)
            return reporter;
        return reporter
            | IssuePart.Colleague
            | (issue.OwnerId == person.Id ? IssuePart.Owner : IssuePart.None)
            | (point?.BackupId == person.Id ? IssuePart.Backup : IssuePart.None)
            | (issue.AskedId == person.Id || point?.OwnerId == person.Id ? IssuePart.Asked : IssuePart.None)
            | (Managers.Contains(person.Id) ? IssuePart.Manager : IssuePart.None)
            | (LooksAfterStrays(person) ? IssuePart.Triage : IssuePart.None)
            | (person.IsAdministrator ? IssuePart.Administrator : IssuePart.None);
    }

    // What the triage people are to other issues, the confidants are to a restricted one.
    private bool LooksAfterStrays(Colleague person) => issue.IsRestricted ? person.IsConfidant : person.IsTriage;
}
