using CxBot.Core.Chat;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Edits;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Issues.Similar;

namespace CxBot.Core.Issues;

/// <summary>The timeline in words.</summary>
internal static class TimelineTexts
{
    private const int MostWords = 300;

    /// <summary>A line without what people wrote: fit for channels.</summary>
    public static Text Line(IssueFile file, IssueEvent line) => Text.Of("Issues.Line", new Moment(line.At), Act(file, line));

    /// <summary>A line with what people wrote, shortened: for private cards.</summary>
    public static Text FullLine(IssueFile file, IssueEvent line) =>
        line switch
        {
            { Kind: IssueEventKind.CauseSaid } when CauseField.Read(line.Words) is { } cause => WithWords(
                file,
                line,
                CausesTexts.Of(cause)
            ),
            // The line itself names the kind of trouble, and what a follow-up brought.
            { Words.Length: 0 } or { Kind: IssueEventKind.Sorted or IssueEventKind.FollowedUp } => Line(file, line),
            _ when line.IsEdit() => EditsTexts.FullLine(line, Act(file, line)),
            _ => WithWords(file, line, Ellipsis.Shorten(line.Words, MostWords)),
        };

    private static Text WithWords(IssueFile file, IssueEvent line, TextArgument words) =>
        Text.Of("Issues.LineWithWords", new Moment(line.At), Act(file, line), words);

    /// <summary>What was done, without when.</summary>
    public static Text Act(IssueEvent line, TextArgument actor, TextArgument person) =>
        line.Kind switch
        {
            IssueEventKind.Reported => Text.Of("Issues.LineReported", actor),
            IssueEventKind.Asked => Text.Of("Issues.LineAsked", person),
            IssueEventKind.Taken => Text.Of("Issues.LineTaken", actor),
            IssueEventKind.Handed => Text.Of("Issues.LineHanded", actor, person),
            IssueEventKind.Contacted => Text.Of("Issues.LineContacted", actor),
            IssueEventKind.Noted => Text.Of("Issues.LineNoted", actor),
            IssueEventKind.Recovered => Text.Of("Issues.LineRecovered", actor),
            IssueEventKind.NotYet => Text.Of("Issues.LineNotYet", actor),
            IssueEventKind.Reopened => Text.Of("Issues.LineReopened", actor),
            IssueEventKind.Declined => Text.Of("Issues.LineDeclined", actor),
            IssueEventKind.Gestured when line.PersonId is not null => Text.Of("Issues.LineGestureApproved", actor, person),
            IssueEventKind.Gestured => Text.Of("Issues.LineGestured", actor),
            IssueEventKind.GestureAsked => Text.Of("Issues.LineGestureAsked", actor, person),
            IssueEventKind.GestureDeclined => Text.Of("Issues.LineGestureDeclined", actor),
            IssueEventKind.Answered => Text.Of("Issues.LineAnswered", actor),
            IssueEventKind.Confirmed when line.ActorId is null => Text.Of("Issues.LineConfirmedBySurvey"),
            IssueEventKind.Confirmed => Text.Of("Issues.LineConfirmed", actor),
            IssueEventKind.SurveyGood => Text.Of("Issues.LineSurveyGood"),
            IssueEventKind.SurveyBad => Text.Of("Issues.LineSurveyBad"),
            IssueEventKind.Corrected => Text.Of("Issues.LineCorrected", actor, person),
            IssueEventKind.FollowedUp => Text.Of("Issues.LineFollowedUp", actor, FollowUpsTexts.Result(line.Words)),
            IssueEventKind.Sorted => Text.Of("Issues.LineSorted", actor, PlaybooksTexts.Trouble(line.Words)),
            IssueEventKind.MetToo => SimilarTexts.Line(actor),
            IssueEventKind.Restricted => SightTexts.Line(actor),
            IssueEventKind.NeedSaid => CausesTexts.NeedLine(actor),
            IssueEventKind.CauseSaid => CausesTexts.CauseLine(actor),
            IssueEventKind.Closed => Text.Of("Issues.LineClosed"),
            _ => ClocksTexts.Line(line, actor, person) ?? EditsTexts.Line(line, actor) ?? Text.Of("Issues.LineClosed"),
        };

    /// <summary>The same, with the names that the issue knows.</summary>
    public static Text Act(IssueFile file, IssueEvent line) =>
        Act(
            line,
            line.ActorId is { } actorId ? file.Name(actorId) : IssuesTexts.Nobody,
            line.PersonId is { } personId ? file.Name(personId) : IssuesTexts.Nobody
        );
}
