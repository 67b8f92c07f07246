using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.Nudges;

/// <summary>What people read in messages that nobody waits for, and about them.</summary>
internal static class NudgesTexts
{
    public static Text Less => Text.Of("Nudges.Less");

    public static Text NotThereAnyMore => Text.Of("Nudges.NotThereAnyMore");

    public static Text CourseTip => Text.Of("Nudges.CourseTip");

    public static Text CourseThank => Text.Of("Nudges.CourseThank");

    public static Text CourseStory => Text.Of("Nudges.CourseStory");

    public static Text CourseNumbers => Text.Of("Nudges.CourseNumbers");

    public static Text WalkReport => Text.Of("Nudges.WalkReport");

    public static Text TellStory => Text.Of("Nudges.TellStory");

    public static Text CxWeekTitle => Text.Of("Nudges.CxWeekTitle");

    public static Text CxWeek => Text.Of("Nudges.CxWeek");

    public static Text PauseUsage => Text.Of("Nudges.PauseUsage");

    public static Text PauseDetails => Text.Of("Nudges.PauseDetails");

    public static Text PauseTitle => Text.Of("Nudges.PauseTitle");

    public static Text PauseDay => Text.Of("Nudges.PauseDay");

    public static Text PauseDayHint => Text.Of("Nudges.PauseDayHint");

    public static Text PauseEnded => Text.Of("Nudges.PauseEnded");

    public static Text NoBackup => Text.Of("Nudges.NoBackup");

    public static Text ChooseBackup => Text.Of("Nudges.ChooseBackup");

    public static Text SeeMine => Text.Of("Nudges.SeeMine");

    public static Text BackupTitle => Text.Of("Nudges.BackupTitle");

    public static Text BackupWho => Text.Of("Nudges.BackupWho");

    public static Text BackupMissing => Text.Of("Nudges.BackupMissing");

    public static Text Save => Text.Of("Nudges.Save");

    public static Text RoleUsage => Text.Of("Nudges.RoleUsage");

    public static Text RoleQuestion => Text.Of("Nudges.RoleQuestion");

    public static Text NudgesUsage => Text.Of("Nudges.NudgesUsage");

    public static Text CourseTitle(int day) => Text.Of($"Nudges.CourseTitle{day}");

    public static Text CourseDay(int day) => Text.Of($"Nudges.CourseDay{day}");

    public static Text WalkTitle(string point) => Text.Of("Nudges.WalkTitle", point);

    public static Text WalkQuestion(string point) => Text.Of("Nudges.WalkQuestion", point);

    public static Text StoryRequestTitle(string code) => Text.Of("Nudges.StoryRequestTitle", code);

    public static Text StoryRequest(string code) => Text.Of("Nudges.StoryRequest", code);

    public static Text Draft(string title, string done) => Text.Of("Nudges.Draft", title, done);

    public static Text SilentTitle(string point) => Text.Of("Nudges.SilentTitle", point);

    public static Text Silent(string point) => Text.Of("Nudges.Silent", point);

    public static Text RoleTitle(string role) => Text.Of("Nudges.RoleTitle", ContentTexts.Role(role));

    public static Text RoleReaches(string role) => Text.Of($"Nudges.Reaches{Pascal(role)}");

    /// <summary>Why a kind of nudge came.</summary>
    public static Text Because(NudgeKind kind) => Text.Of($"Nudges.Because{kind}");

    public static Text LessNoted(DateTime until) => Text.Of("Nudges.LessNoted", new Moment(until, MomentStyle.Date));

    public static Text Several(int duties) => Text.Plural("Nudges.Several", duties);

    public static Text Paused(DateOnly until) => Text.Of("Nudges.Paused", new CalendarDay(until));

    public static Text Backup(PersonName backup) => Text.Of("Nudges.Backup", backup);

    public static Text BackupLater(PersonName backup) => Text.Of("Nudges.BackupLater", backup);

    public static Text HandAllTo(string name) => Text.Of("Nudges.HandAllTo", name);

    public static Text IsAway(Absence absence)
    {
        var (person, until) = (Name(absence.Person), new CalendarDay(absence.Until));
        return absence.StandIn is { } standIn
            ? Text.Of("Nudges.IsAwayWithStandIn", person, until, Name(standIn))
            : Text.Of("Nudges.IsAway", person, until);
    }

    public static Text HandedAll(int issues, PersonName backup) => Text.Plural("Nudges.HandedAll", issues, backup);

    public static Text OpenIssues(int issues) => Text.Plural("Nudges.OpenIssues", issues);

    public static Text UnreadableDay(string words) => Text.Of("Nudges.UnreadableDay", words);

    public static Text Budget(int nudges) => Text.Plural("Nudges.Budget", nudges);

    public static Text BudgetFault(int most) => Text.Of("Nudges.BudgetFault", most);

    private static string Pascal(string role) => string.Concat(role.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static PersonName Name(Colleague person) => new(person.Id, person.Name);
}
