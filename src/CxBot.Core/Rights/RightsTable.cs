using CxBot.Core.Audit;
using CxBot.Core.Board;
using CxBot.Core.Channels;
using CxBot.Core.Content;
using CxBot.Core.CxWeek;
using CxBot.Core.Digest;
using CxBot.Core.Help;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Contacts;
using CxBot.Core.Issues.Corrections;
using CxBot.Core.Issues.Edits;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Ideas;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Issues.Similar;
using CxBot.Core.Kudos;
using CxBot.Core.Languages;
using CxBot.Core.Linking;
using CxBot.Core.Measures;
using CxBot.Core.Nudges;
using CxBot.Core.Organisations;
using CxBot.Core.People;
using CxBot.Core.People.Import;
using CxBot.Core.Privacy;
using CxBot.Core.Settings;
using CxBot.Core.Standards;
using CxBot.Core.Web;

namespace CxBot.Core.Rights;

/// <summary>
/// Who may do what, in one table: a row for each handler, and for each thing that is done with an issue what one has to be to it.
/// The dispatcher asks it before a handler runs; a handler without a row lets the bot not start.
/// </summary>
internal static class RightsTable
{
    /// <summary>In a row: any words after the command's own.</summary>
    public const string Any = "*";

    private static readonly Right Anybody = new(Standing.Anybody);
    private static readonly Right Colleague = new(Standing.Colleague);
    private static readonly Right Keeper = new(Standing.Keeper);
    private static readonly Right Manager = new(Standing.Manager);
    private static readonly Right Editor = new(Standing.Editor);
    private static readonly Right Administrator = new(Standing.Administrator);

    /// <summary>The table.</summary>
    public static readonly IReadOnlyList<RightsRow> Rows =
    [
        // Audit
        new(typeof(OpenAuditPage), Administrator),
        new(typeof(ShowAudit), Administrator),
        new(typeof(TurnAudit), Administrator),
        // Board
        new(typeof(ExplainCredits), Colleague),
        new(typeof(JoinBoard), Colleague),
        new(typeof(LeaveBoard), Colleague),
        new(typeof(ShowBoard), Colleague),
        new(typeof(ShowMe), Colleague),
        new(typeof(TurnBoard), Colleague),
        // Channels
        new(typeof(AddSchedule), Keeper),
        new(typeof(AddedSchedule), Keeper),
        new(typeof(ChangeChannel), Keeper),
        new(typeof(ChangeSchedule), Keeper),
        new(typeof(ChooseResumption), Keeper),
        new(typeof(DeclineSchedule), Keeper),
        new(typeof(FollowChannel), Anybody),
        new(typeof(JoinChannel), Anybody),
        new(typeof(KeepSchedule), Colleague),
        new(typeof(KeepSchedule), Keeper, Any),
        new(typeof(KeepSchedule), Colleague, "show"),
        new(typeof(KeepSchedule), Colleague, "preview"),
        new(typeof(KeepSchedule), Colleague, "log"),
        new(typeof(KeepSchedule), Colleague, "ledger"),
        new(typeof(KeepSchedule), Colleague, "dry"),
        new(typeof(LeaveChannel), Anybody),
        new(typeof(PauseSchedule), Keeper),
        new(typeof(ReplaceNext), Keeper),
        new(typeof(ResumeSchedule), Keeper),
        new(typeof(ResumptionForm), Keeper),
        new(typeof(SetChannel), Keeper),
        new(typeof(SetSchedule), Keeper),
        new(typeof(SkipNext), Keeper),
        new(typeof(StartSchedule), Keeper),
        new(typeof(WelcomeInstaller), Anybody),
        // Content
        new(typeof(AgreeToStory), Anybody),
        new(typeof(AgreeToStoryUnnamed), Anybody),
        new(typeof(ApproveStory), Editor),
        new(typeof(CountLike), Anybody),
        new(typeof(DeclineStory), Editor),
        new(typeof(DeclineTip), Colleague),
        new(typeof(EditStory), Editor),
        new(typeof(EditedStory), Editor),
        new(typeof(HandInStory), Colleague),
        new(typeof(KeepContent), Editor),
        new(typeof(KeepContent), Administrator, "editors"),
        new(typeof(OfferStory), Colleague),
        new(typeof(RejectStory), Editor),
        new(typeof(RejectedStory), Editor),
        new(typeof(ShowStory), Colleague),
        new(typeof(ShowTip), Colleague),
        new(typeof(TellStoryOfMessage), Colleague),
        new(typeof(ThankStory), Anybody),
        new(typeof(TryTip), Colleague),
        new(typeof(WriteStoryAgain), Colleague),
        // CxWeek
        new(typeof(ChooseCxWeek), Administrator),
        new(typeof(CxWeekForm), Administrator),
        new(typeof(KeepCxWeek), Colleague),
        new(typeof(KeepCxWeek), Administrator, Any),
        // Digest
        new(typeof(OpenDigestPage), Colleague),
        new(typeof(ShowDigest), Colleague),
        new(typeof(TurnDigest), Colleague),
        // Help
        new(typeof(AnswerPlainWords), Anybody),
        new(typeof(DeclineOffer), Anybody),
        new(typeof(ShowHelp), Anybody),
        new(typeof(ShowHome), Anybody),
        new(typeof(ShowMenu), Anybody),
        // Issues
        new(typeof(AnswerButton), Colleague),
        new(typeof(AnswerFollowUp), Colleague),
        new(typeof(AnswerForm), Colleague),
        new(typeof(AnswerIdea), Colleague),
        new(typeof(ApproveGesture), Colleague),
        new(typeof(CauseButton), Right.On(IssueAct.Explain)),
        new(typeof(CauseForm), Right.On(IssueAct.Explain)),
        new(typeof(ChangeContact), Administrator),
        new(typeof(ChangeRemedies), Administrator),
        new(typeof(ChooseTrouble), Colleague),
        new(typeof(ConfirmButton), Colleague),
        new(typeof(ConfirmForm), Colleague),
        new(typeof(ConfirmRecovery), Colleague),
        new(typeof(ContactedButton), Right.On(IssueAct.Contact)),
        new(typeof(ContactedCustomer), Right.On(IssueAct.Contact)),
        new(typeof(CorrectCredit), Manager),
        new(typeof(CorrectForm), Manager),
        new(typeof(DeclineButton), Right.On(IssueAct.Decline)),
        new(typeof(DeclinedGesture), Colleague),
        new(typeof(DeclineForm), Right.On(IssueAct.Decline)),
        new(typeof(DeclineGesture), Colleague),
        new(typeof(DeclineIssue), Right.On(IssueAct.Decline)),
        new(typeof(DeclineProblem), Colleague),
        new(typeof(DetailsButton), Right.On(IssueAct.See)),
        new(typeof(DropProblem), Colleague),
        new(typeof(EditButton), Right.On(IssueAct.Edit)),
        new(typeof(EditForm), Right.On(IssueAct.Edit)),
        new(typeof(EditIssue), Right.On(IssueAct.Edit)),
        new(typeof(EditProblem), Colleague),
        new(typeof(FreeGestureButton), Colleague),
        new(typeof(GestureButton), Colleague),
        new(typeof(GestureForm), Colleague),
        new(typeof(GiveGesture), Colleague),
        new(typeof(HandButton), Right.On(IssueAct.Hand)),
        new(typeof(HandIssue), Right.On(IssueAct.Hand)),
        new(typeof(HandOverForm), Right.On(IssueAct.Hand)),
        new(typeof(KeepContact), Administrator),
        new(typeof(KeepProblem), Colleague),
        new(typeof(KeepRemedies), Administrator),
        new(typeof(MendedForm), Colleague),
        new(typeof(MendProblem), Colleague),
        new(typeof(MoreButton), Right.On(IssueAct.See)),
        new(typeof(NoteButton), Right.On(IssueAct.Note)),
        new(typeof(NoteForm), Right.On(IssueAct.Note)),
        new(typeof(NoteOnIssue), Right.On(IssueAct.Note)),
        new(typeof(OfferForReaction), Anybody),
        new(typeof(PromiseButton), Right.On(IssueAct.Promise)),
        new(typeof(PromiseForm), Right.On(IssueAct.Promise)),
        new(typeof(PromiseIssue), Right.On(IssueAct.Promise)),
        new(typeof(ProblemDetails), Colleague),
        new(typeof(RecoveredButton), Right.On(IssueAct.Recover)),
        new(typeof(RecoverIssue), Right.On(IssueAct.Recover)),
        new(typeof(RecoveryForm), Right.On(IssueAct.Recover)),
        new(typeof(ReopenButton), Right.On(IssueAct.Reopen)),
        new(typeof(ReopenForm), Right.On(IssueAct.Reopen)),
        new(typeof(ReopenIssue), Right.On(IssueAct.Reopen)),
        new(typeof(ReportButton), Anybody),
        new(typeof(ReportForm), Anybody),
        new(typeof(ReportIssue), Anybody),
        new(typeof(ReportMessage), Anybody),
        new(typeof(ReportReactedMessage), Anybody),
        new(typeof(RestrictForm), Right.On(IssueAct.Restrict)),
        new(typeof(RestrictIssue), Right.On(IssueAct.Restrict)),
        new(typeof(SetHours), Colleague),
        new(typeof(SayCause), Right.On(IssueAct.Explain)),
        new(typeof(SayMeToo), Colleague),
        new(typeof(ShowContacts), Colleague),
        new(typeof(ShowIssue), Right.On(IssueAct.See)),
        new(typeof(ShowMine), Anybody),
        new(typeof(ShowOpen), Colleague),
        new(typeof(ShowPlaybook), Colleague),
        new(typeof(ShowProblems), Colleague),
        new(typeof(ShowRemedies), Colleague),
        new(typeof(SnoozeButton), Right.On(IssueAct.Snooze)),
        new(typeof(SnoozeForm), Right.On(IssueAct.Snooze)),
        new(typeof(SnoozeIssue), Right.On(IssueAct.Snooze)),
        new(typeof(SortIssue), Colleague),
        new(typeof(SuggestIdea), Anybody),
        new(typeof(TakeButton), Right.On(IssueAct.Take)),
        new(typeof(TakeIssue), Right.On(IssueAct.Take)),
        new(typeof(TickStep), Colleague),
        new(typeof(TurnList), Anybody),
        new(typeof(ViewIssue), Right.On(IssueAct.See)),
        new(typeof(WaitingButton), Anybody),
        new(typeof(WaitingForm), Anybody),
        // Kudos
        new(typeof(GiveKudos), Anybody),
        new(typeof(GiveKudosForMessage), Anybody),
        new(typeof(SecondKudos), Anybody),
        new(typeof(SendKudos), Anybody),
        new(typeof(ThankNow), Colleague),
        new(typeof(UndoKudos), Anybody),
        new(typeof(UndoKudosByButton), Anybody),
        // Languages
        new(typeof(ChooseLanguage), Colleague),
        new(typeof(ChooseLanguage), Keeper, Any),
        // Linking
        new(typeof(LinkAccounts), Colleague),
        new(typeof(PartAccounts), Colleague),
        // Measures
        new(typeof(OpenMeasuresPage), Manager),
        new(typeof(ShowMeasures), Manager),
        new(typeof(TurnMeasures), Manager),
        // Nudges
        new(typeof(ChooseBackup), Colleague),
        new(typeof(ChosenBackup), Colleague),
        new(typeof(HandAll), Colleague),
        new(typeof(LessOfThis), Anybody),
        new(typeof(PauseForm), Anybody),
        new(typeof(PauseNudges), Anybody),
        new(typeof(SayRole), Colleague),
        new(typeof(SetNudges), Colleague),
        new(typeof(SetNudges), Administrator, Any),
        new(typeof(TellIssueStory), Colleague),
        // Organisations
        new(typeof(AgreeToJoin), Administrator),
        new(typeof(DeclineToJoin), Administrator),
        new(typeof(JoinOrganisations), Administrator),
        // People
        new(typeof(AdmitWorkspace), Administrator),
        new(typeof(ConfirmTeam), Administrator),
        new(typeof(DeclineWorkspace), Administrator),
        new(typeof(FollowPerson), Anybody),
        new(typeof(ImportTeams), Administrator),
        new(typeof(KeepTeam), Colleague),
        new(typeof(KeepTeam), Administrator, "import"),
        new(typeof(OpenTeamForm), Colleague),
        new(typeof(SendTeam), Colleague),
        new(typeof(ShowUnreachable), Administrator),
        // Privacy
        new(typeof(ChangeKeeping), Administrator),
        new(typeof(KeepKeeping), Administrator),
        new(typeof(ExportMe), Anybody),
        new(typeof(ForgetForGood), Anybody),
        new(typeof(ForgetMe), Anybody),
        new(typeof(ForgetSurely), Anybody),
        new(typeof(KeepMe), Anybody),
        // Settings
        new(typeof(ChangeRoles), Administrator),
        new(typeof(ChangeSettings), Administrator),
        new(typeof(KeepRoles), Administrator),
        new(typeof(KeepSettings), Administrator),
        new(typeof(ShowPrivacy), Anybody),
        new(typeof(ShowRoles), Colleague),
        new(typeof(ShowSettings), Colleague),
        new(typeof(ShowStatus), Administrator),
        // Standards
        new(typeof(ChangeStandards), Administrator),
        new(typeof(KeepStandards), Administrator),
        new(typeof(ShowStandards), Colleague),
        // Web
        new(typeof(OpenedLink), Anybody),
        new(typeof(OpenMyPage), Colleague),
    ];
}
