using CxBot.Core.Audit;
using CxBot.Core.Board;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.CxWeek;
using CxBot.Core.Digest;
using CxBot.Core.HelpDesk;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Issues.Similar;
using CxBot.Core.Kudos;
using CxBot.Core.Linking;
using CxBot.Core.Nudges;
using CxBot.Core.Organisations;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Privacy;
using CxBot.Core.Scheduling;
using CxBot.Core.Standards;
using CxBot.Core.Web;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Storage;

/// <summary>
/// Everything CxBot keeps, one model for both databases. Times are UTC, enums are kept by name. Rows that are written often and
/// never changed by a handler go through <see cref="Append"/>.
/// </summary>
public abstract class CxDb(DbContextOptions options) : DbContext(options)
{
    private readonly List<IAppendOnly> appended = [];
    private readonly List<Action> afterCommit = [];

    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<OrganisationInvitation> OrganisationInvitations => Set<OrganisationInvitation>();
    public DbSet<OrganisationJoin> OrganisationJoins => Set<OrganisationJoin>();
    public DbSet<Workspace> Workspaces => Set<Workspace>();
    public DbSet<Installation> Installations => Set<Installation>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Identity> Identities => Set<Identity>();
    public DbSet<PersonJoin> PersonJoins => Set<PersonJoin>();
    public DbSet<LinkCode> LinkCodes => Set<LinkCode>();
    public DbSet<LinkTries> LinkTries => Set<LinkTries>();
    public DbSet<Forgetting> Forgettings => Set<Forgetting>();
    public DbSet<ForgottenAccount> ForgottenAccounts => Set<ForgottenAccount>();
    public DbSet<TeamMembership> TeamMemberships => Set<TeamMembership>();
    public DbSet<Channel> Channels => Set<Channel>();
    public DbSet<ChannelHoliday> ChannelHolidays => Set<ChannelHoliday>();
    public DbSet<Schedule> Schedules => Set<Schedule>();
    public DbSet<Welcome> Welcomes => Set<Welcome>();
    public DbSet<PlannedPost> PlannedPosts => Set<PlannedPost>();
    public DbSet<Reaction> Reactions => Set<Reaction>();
    public DbSet<StorySubmission> StorySubmissions => Set<StorySubmission>();
    public DbSet<StoryConsent> StoryConsents => Set<StoryConsent>();
    public DbSet<ContentEditor> ContentEditors => Set<ContentEditor>();
    public DbSet<CxWeekPlan> CxWeekPlans => Set<CxWeekPlan>();
    public DbSet<WeekTheme> WeekThemes => Set<WeekTheme>();
    public DbSet<FailureNotice> FailureNotices => Set<FailureNotice>();
    public DbSet<Nudge> Nudges => Set<Nudge>();
    public DbSet<NudgePreference> NudgePreferences => Set<NudgePreference>();
    public DbSet<NudgeRest> NudgeRests => Set<NudgeRest>();
    public DbSet<NudgeRound> NudgeRounds => Set<NudgeRound>();
    public DbSet<Duty> Duties => Set<Duty>();
    public DbSet<DutyTime> DutyTimes => Set<DutyTime>();
    public DbSet<ServiceStandard> ServiceStandards => Set<ServiceStandard>();
    public DbSet<ContactPoint> ContactPoints => Set<ContactPoint>();
    public DbSet<ContactPointHome> ContactPointHomes => Set<ContactPointHome>();
    public DbSet<Issue> Issues => Set<Issue>();
    public DbSet<Problem> Problems => Set<Problem>();
    public DbSet<MeToo> MeToos => Set<MeToo>();
    public DbSet<IssueConcern> IssueConcerns => Set<IssueConcern>();
    public DbSet<IssueEvent> IssueEvents => Set<IssueEvent>();
    public DbSet<IssueClock> IssueClocks => Set<IssueClock>();
    public DbSet<PlaybookTick> PlaybookTicks => Set<PlaybookTick>();
    public DbSet<Gesture> Gestures => Set<Gesture>();
    public DbSet<RemedySetting> RemedySettings => Set<RemedySetting>();
    public DbSet<FollowUp> FollowUps => Set<FollowUp>();
    public DbSet<IssueWarning> IssueWarnings => Set<IssueWarning>();
    public DbSet<Webhook> Webhooks => Set<Webhook>();
    public DbSet<HookDelivery> HookDeliveries => Set<HookDelivery>();
    public DbSet<HookSource> HookSources => Set<HookSource>();
    public DbSet<Kudo> Kudos => Set<Kudo>();
    public DbSet<KudoReceiver> KudoReceivers => Set<KudoReceiver>();
    public DbSet<KudoSecond> KudoSeconds => Set<KudoSecond>();
    public DbSet<Credit> Credits => Set<Credit>();
    public DbSet<BoardTally> BoardTallies => Set<BoardTally>();
    public DbSet<BoardRung> BoardRungs => Set<BoardRung>();
    public DbSet<BoardTeamResult> BoardTeamResults => Set<BoardTeamResult>();
    public DbSet<WeeklyDigest> WeeklyDigests => Set<WeeklyDigest>();
    public DbSet<DigestSchedule> DigestSchedules => Set<DigestSchedule>();
    public DbSet<PersonalDigest> PersonalDigests => Set<PersonalDigest>();
    public DbSet<PersonalDigestRound> PersonalDigestRounds => Set<PersonalDigestRound>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<PostedCard> PostedCards => Set<PostedCard>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<Lane> Lanes => Set<Lane>();
    public DbSet<ToldTrouble> ToldTroubles => Set<ToldTrouble>();
    public DbSet<Receipt> Receipts => Set<Receipt>();
    public DbSet<AdapterNote> AdapterNotes => Set<AdapterNote>();
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();
    public DbSet<WebLink> WebLinks => Set<WebLink>();
    public DbSet<WebSession> WebSessions => Set<WebSession>();

    /// <summary>
    /// Notes a row for the end of the work: written by a prepared statement after EF's own rows, in the order of the calls.
    /// </summary>
    public void Append(IAppendOnly row) => appended.Add(row);

    /// <summary>
    /// Notes something to do in this process once the work is kept: caches change after the commit only. It must be short, await
    /// nothing and touch no database; it is forgotten when the work is undone.
    /// </summary>
    public void AfterCommit(Action then) => afterCommit.Add(then);

    /// <summary>What the work noted for after its commit; the writer takes it once the work is done.</summary>
    internal IReadOnlyList<Action> TakeAfterCommit()
    {
        Action[] noted = [.. afterCommit];
        afterCommit.Clear();
        return noted;
    }

    /// <summary>Whether the last work appended something to send.</summary>
    internal bool LeavesMessages { get; private set; }

    /// <summary>Prepared statements on the connection; only the writer's contexts have them.</summary>
    internal StatementCache Statements
    {
        get => field ?? throw new InvalidOperationException("This context only reads.");
        set;
    }

    /// <summary>Writes what was appended; the writer calls it after the work.</summary>
    internal void WriteAppended(TimeProvider time)
    {
        if (appended.Count == 0)
            return;
        LeavesMessages |= appended.Exists(row => row is OutboxMessage or Duty);
        new AppendStatements(Statements, time).Write(appended);
        appended.Clear();
    }

    /// <summary>Forgets everything that the last work left behind, so that the context can serve the next.</summary>
    internal void Forget()
    {
        LeavesMessages = false;
        appended.Clear();
        afterCommit.Clear();
        ChangeTracker.Clear();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMicroseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CxDb).Assembly);
}
