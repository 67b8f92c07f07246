using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Reporting;

/// <summary>What the report forms ask.</summary>
internal static class ReportFormTexts
{
    public static Text WaitingTitle => Text.Of("Issues.FormWaitingTitle");

    public static Text WaitingSubmit => Text.Of("Issues.FormWaitingSubmit");

    public static Text WentWrong => Text.Of("Issues.FormWentWrong");

    public static Text Where => Text.Of("Issues.FormWhere");

    public static Text WhereHint => Text.Of("Issues.FormWhereHint");

    public static Text WhereGone => Text.Of("Issues.FormWhereGone");

    public static Text Told => Text.Of("Issues.FormTold");

    public static Text ToldHint => Text.Of("Issues.FormToldHint");

    public static Text ReportTitle => Text.Of("Issues.FormReportTitle");

    public static Text ReportSubmit => Text.Of("Issues.FormReportSubmit");

    public static Text Title => Text.Of("Issues.FormTitle");

    public static Text TitleHint => Text.Of("Issues.FormTitleHint");

    public static Text TitleMissing => Text.Of("Issues.FormTitleMissing");

    public static Text Happened => Text.Of("Issues.FormHappened");

    public static Text HappenedHint => Text.Of("Issues.FormHappenedHint");

    public static Text HappenedMissing => Text.Of("Issues.FormHappenedMissing");

    public static Text Urgency => Text.Of("Issues.FormUrgency");

    public static Text Kind => Text.Of("Issues.FormKind");
}
