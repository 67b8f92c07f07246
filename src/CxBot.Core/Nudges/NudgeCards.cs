using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.CxWeek;
using CxBot.Core.Issues;

namespace CxBot.Core.Nudges;

/// <summary>How nudges look: what it is, why it came, and less of it.</summary>
internal static class NudgeCards
{
    public static Card? Course(int day) =>
        CourseDays.All.Contains(day)
            ? Of(NudgeKind.Course, NudgesTexts.CourseTitle(day), [new Paragraph(NudgesTexts.CourseDay(day))], [CourseButton(day)])
            : null;

    public static Card Walk(ContactPoint point) =>
        Of(
            NudgeKind.Walk,
            NudgesTexts.WalkTitle(point.Name),
            [new Paragraph(NudgesTexts.WalkQuestion(point.Name))],
            [SayAgain.Button(NudgesTexts.WalkReport, "issue") with { Primary = true, OpensForm = true }]
        );

    public static Card StoryRequest(Issue issue) =>
        Of(
            NudgeKind.StoryRequest,
            NudgesTexts.StoryRequestTitle(issue.Code),
            [new Paragraph(NudgesTexts.StoryRequest(issue.Code))],
            [new Button(NudgesTexts.TellStory, TellIssueStory.PressAction, $"{issue.Id}") { Primary = true, OpensForm = true }]
        );

    public static Card SilentPoint(ContactPoint point) =>
        Of(
            NudgeKind.SilentPoint,
            NudgesTexts.SilentTitle(point.Name),
            [new Paragraph(NudgesTexts.Silent(point.Name))],
            [SayAgain.Button(NudgesTexts.WalkReport, "issue") with { OpensForm = true }]
        );

    /// <summary>How a job reaches the customer, with a tip that speaks to it.</summary>
    public static Card Role(string role, ContentItem? tip) =>
        Of(NudgeKind.RoleCard, NudgesTexts.RoleTitle(role), [new Paragraph(NudgesTexts.RoleReaches(role)), .. TipOf(tip)], []);

    public static Card CxWeek() =>
        Of(
            NudgeKind.CxWeek,
            NudgesTexts.CxWeekTitle,
            [new Paragraph(NudgesTexts.CxWeek)],
            [new Button(CxWeekTexts.Choose, ChooseCxWeek.PressAction) { Primary = true, OpensForm = true }]
        );

    private static IEnumerable<CardBlock> TipOf(ContentItem? tip) =>
        tip is null
            ? []
            : [new Heading(Text.Typed(tip.Title)), .. tip.Paragraphs.Select(paragraph => new Paragraph(Text.Typed(paragraph)))];

    private static Button CourseButton(int day) =>
        day switch
        {
            1 => SayAgain.Button(NudgesTexts.CourseTip, "tip"),
            3 => SayAgain.Button(NudgesTexts.CourseThank, "kudos") with { OpensForm = true },
            7 => SayAgain.Button(NudgesTexts.WalkReport, "issue") with { OpensForm = true },
            14 => SayAgain.Button(NudgesTexts.CourseStory, "story"),
            _ => SayAgain.Button(NudgesTexts.CourseNumbers, "me"),
        };

    private static Card Of(NudgeKind kind, Text title, IEnumerable<CardBlock> body, IEnumerable<Button> buttons) =>
        new(
            title,
            [
                new Heading(title),
                .. body,
                new Small(NudgesTexts.Because(kind)),
                new Buttons([.. buttons, new Button(NudgesTexts.Less, LessOfThis.PressAction, kind.ToString())]),
            ]
        );
}
