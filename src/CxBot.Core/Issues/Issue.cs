using System.Globalization;
using CxBot.Core.Issues.Causes;

namespace CxBot.Core.Issues;

/// <summary>
/// Something that went wrong, or nearly did, for a customer; followed to a good end. Its methods move it and yield the line of
/// the timeline that says so; whether a move is allowed is asked of <see cref="Recovering.IssueRules"/> before.
/// </summary>
public sealed class Issue
{
    /// <summary>How long a recovered issue can be reopened.</summary>
    public const int ReopenDays = 14;

    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>What people call it: 142 for CX-142. Counted by organisation, without gaps, never used twice.</summary>
    public int Number { get; set; }

    /// <summary>What it is about.</summary>
    public IssueKind Kind { get; set; }

    /// <summary>How far it has come. Ask <see cref="StateAt"/> for what holds now.</summary>
    public IssueState State { get; set; }

    /// <summary>How soon it should be taken.</summary>
    public IssueUrgency Urgency { get; set; } = IssueUrgency.Normal;

    /// <summary>Kept to a few: see <see cref="Sight.IssueSight"/>, which every way to an issue asks.</summary>
    public bool IsRestricted { get; set; }

    /// <summary>The only words that channels show. Empty when the customer was waiting and nobody had the time for a title.</summary>
    public string Title { get; set; } = "";

    /// <summary>What happened, in the reporter's words without personal data. Never shown in a channel.</summary>
    public string Happened { get; set; } = "";

    /// <summary>What the customer was told, and the reference by which they are reached. Never shown in a channel.</summary>
    public string Told { get; set; } = "";

    /// <summary>The message it was reported from, as the platform links to it.</summary>
    public string? Source { get; set; }

    /// <summary>The question that the reporter answered with it, so that answering twice is noticed. Null for one more on purpose.</summary>
    public string? Question { get; set; }

    /// <summary>Where it happened, if the reporter knew.</summary>
    public long? ContactPointId { get; set; }

    /// <summary>The kind of trouble, of <see cref="Playbooks.Troubles"/>, once somebody who has it said so.</summary>
    public string? Trouble { get; set; }

    /// <summary>What the customer really needed, without personal data; empty while nobody wrote it down. Never shown in a channel.</summary>
    public string Need { get; set; } = "";

    /// <summary>Why it happened, once somebody said so. Never shown in a channel.</summary>
    public IssueCause? Cause { get; set; }

    /// <summary>The problem that it shares with others, if any.</summary>
    public long? ProblemId { get; set; }

    /// <summary>When somebody was asked whether it shares one with others that read alike, UTC.</summary>
    public DateTime? ProblemOfferedAt { get; set; }

    /// <summary>Who sent it: its starter.</summary>
    public long ReporterId { get; set; }

    /// <summary>Who was asked to take it; null when there was nobody to ask.</summary>
    public long? AskedId { get; set; }

    /// <summary>Who has it.</summary>
    public long? OwnerId { get; set; }

    /// <summary>When it was reported, UTC.</summary>
    public DateTime ReportedAt { get; set; }

    /// <summary>When its present owner got it, UTC.</summary>
    public DateTime? OwnedAt { get; set; }

    /// <summary>When somebody first spoke to the customer, UTC.</summary>
    public DateTime? ContactedAt { get; set; }

    /// <summary>When it was brought to a good end, UTC; null again once reopened.</summary>
    public DateTime? RecoveredAt { get; set; }

    /// <summary>When it was over, UTC.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>What was done to make it right, without personal data; empty until recovered.</summary>
    public string Done { get; set; } = "";

    /// <summary>How the customer confirmed it; null until recovered, and for what no customer noticed.</summary>
    public Confirmation? Confirmation { get; set; }

    /// <summary>By when the next thing is due: that somebody takes it, speaks to the customer, brings it to a good end; UTC. Null for nothing.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>Whose working time counts for its clocks: who is responsible.</summary>
    public long? TimedById { get; set; }

    /// <summary>From when on their working time counts, UTC; null while no clock runs.</summary>
    public DateTime? TimedSince { get; set; }

    /// <summary>The working time that counted before that, of those who were responsible earlier.</summary>
    public long WorkedSeconds { get; set; }

    /// <summary>Until when nobody is reminded of it, UTC.</summary>
    public DateTime? SnoozedUntil { get; set; }

    /// <summary>What was promised to the customer, without personal data; empty for nothing.</summary>
    public string Promise { get; set; } = "";

    /// <summary>When it was promised, UTC.</summary>
    public DateTime? PromisedAt { get; set; }

    /// <summary>By when, UTC; null while nothing is promised.</summary>
    public DateTime? PromisedFor { get; set; }

    /// <summary>Whether that moment passed before the good end.</summary>
    public bool IsPromiseBroken { get; set; }

    /// <summary>Grows with every change; of two people who move it at once, one starts again and sees what the other did.</summary>
    public int Revision { get; set; }

    /// <summary>The timeline. Filled only while an issue is being written down.</summary>
    public List<IssueEvent> Events { get; } = [];

    /// <summary>The number as people write it: "CX-142".</summary>
    internal string Code => string.Create(CultureInfo.InvariantCulture, $"CX-{Number}");

    /// <summary>Whoever must act next: the owner, else who was asked.</summary>
    internal long? ResponsibleId => OwnerId ?? AskedId;

    /// <summary>Whether somebody must still act.</summary>
    internal bool IsOpen => State is IssueState.Reported or IssueState.Owned or IssueState.Recovering;

    /// <summary>The state at a moment: a recovery that nobody reopened in time is closed, whether or not the row says so yet.</summary>
    internal IssueState StateAt(DateTime now) =>
        State == IssueState.Recovered && now >= RecoveredAt + TimeSpan.FromDays(ReopenDays) ? IssueState.Closed : State;

    /// <summary>The first lines of its timeline. What went well is over at once.</summary>
    internal IEnumerable<IssueEvent> BeReported(DateTime now)
    {
        yield return Line(IssueEventKind.Reported, ReporterId, "", now);
        if (AskedId is { } asked)
        {
            var line = Line(IssueEventKind.Asked, ReporterId, "", now);
            line.PersonId = asked;
            yield return line;
        }
        if (Kind == IssueKind.WentWell)
            (State, ClosedAt) = (IssueState.Closed, now);
    }

    internal IssueEvent Take(long by, string words, DateTime now)
    {
        (State, OwnerId, OwnedAt) = (IssueState.Owned, by, now);
        return Line(IssueEventKind.Taken, by, words, now);
    }

    internal IssueEvent HandTo(long receiver, long by, string words, DateTime now)
    {
        if (State == IssueState.Reported)
            State = IssueState.Owned;
        (OwnerId, OwnedAt, SnoozedUntil) = (receiver, now, null);
        var line = Line(IssueEventKind.Handed, by, words, now);
        line.PersonId = receiver;
        return line;
    }

    internal IssueEvent Contact(long by, string words, DateTime now)
    {
        (State, ContactedAt) = (IssueState.Recovering, ContactedAt ?? now);
        return Line(IssueEventKind.Contacted, by, words, now);
    }

    internal IssueEvent AddNote(long by, string words, DateTime now) => Line(IssueEventKind.Noted, by, words, now);

    internal IssueEvent Sort(long by, string trouble, DateTime now)
    {
        Trouble = trouble;
        return Line(IssueEventKind.Sorted, by, trouble, now);
    }

    internal IssueEvent AddMeToo(long by, string words, DateTime now) => Line(IssueEventKind.MetToo, by, words, now);

    internal IssueEvent Recover(long by, string done, Confirmation? confirmation, DateTime now)
    {
        (State, RecoveredAt, Done, Confirmation) = (IssueState.Recovered, now, done, confirmation);
        return Line(IssueEventKind.Recovered, by, done, now);
    }

    internal IssueEvent MissContentment(long by, string done, DateTime now)
    {
        State = IssueState.Recovering;
        return Line(IssueEventKind.NotYet, by, done, now);
    }

    internal IssueEvent Reopen(long by, string words, DateTime now)
    {
        State = OwnerId is null ? IssueState.Reported : IssueState.Owned;
        (RecoveredAt, ClosedAt, Done, Confirmation) = (null, null, "", null);
        // It came back: its clocks begin anew.
        (WorkedSeconds, TimedById, TimedSince) = (0, null, null);
        return Line(IssueEventKind.Reopened, by, words, now);
    }

    internal IssueEvent Decline(long by, string reason, DateTime now)
    {
        (State, ClosedAt) = (IssueState.Declined, now);
        return Line(IssueEventKind.Declined, by, reason, now);
    }

    /// <summary>Keeps it to a few. Whoever must not have it any more loses it to somebody who is asked anew.</summary>
    internal IssueEvent Restrict(long by, IReadOnlySet<long> keptFrom, long asked, DateTime now)
    {
        (IsRestricted, ProblemId) = (true, null);
        if (ResponsibleId is not { } responsible || keptFrom.Contains(responsible))
        {
            AskedId = asked;
            (OwnerId, OwnedAt) = (null, null);
            if (State is IssueState.Owned or IssueState.Recovering)
                State = IssueState.Reported;
        }
        else if (AskedId is { } former && former != responsible)
            // Who was asked once sees an issue, and this one is not theirs.
            AskedId = asked;
        return Line(IssueEventKind.Restricted, by, "", now);
    }

    /// <summary>What people did about it beside moving it on.</summary>
    internal IssueEvent Note(IssueEventKind kind, long? by, long? person, string words, DateTime now)
    {
        var line = Line(kind, by, words, now);
        line.PersonId = person;
        return line;
    }

    /// <summary>Somebody else than its fixer, or a survey, says that the customer is content.</summary>
    internal IssueEvent Confirm(long? by, Confirmation confirmation, DateTime now)
    {
        Confirmation = confirmation;
        return Line(IssueEventKind.Confirmed, by, "", now);
    }

    /// <summary>The customer was asked again, and it still is good.</summary>
    internal IssueEvent FollowUp(long by, string result, DateTime now)
    {
        (State, ClosedAt) = (IssueState.Closed, now);
        return Line(IssueEventKind.FollowedUp, by, result, now);
    }

    /// <summary>Nobody took it in time, or whoever was asked is gone: somebody else is asked.</summary>
    internal IssueEvent AskNext(long person, DateTime now)
    {
        AskedId = person;
        return Note(IssueEventKind.AskedNext, null, person, "", now);
    }

    /// <summary>Whoever was responsible left, or no message reaches them: it waits for somebody again.</summary>
    internal IssueEvent GiveBack(long former, DateTime now)
    {
        (State, OwnerId, OwnedAt, AskedId, SnoozedUntil) = (IssueState.Reported, null, null, null, null);
        return Note(IssueEventKind.GivenBack, null, former, "", now);
    }

    internal IssueEvent Close(DateTime now)
    {
        (State, ClosedAt) = (IssueState.Closed, now);
        return Line(IssueEventKind.Closed, null, "", now);
    }

    private IssueEvent Line(IssueEventKind kind, long? by, string words, DateTime now)
    {
        Revision++;
        return new IssueEvent
        {
            IssueId = Id,
            Kind = kind,
            ActorId = by,
            Words = words,
            At = now,
        };
    }
}
