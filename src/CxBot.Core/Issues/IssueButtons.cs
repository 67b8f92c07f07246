using CxBot.Core.Chat;
using CxBot.Core.Issues.Ideas;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues;

/// <summary>The buttons on an issue's cards. Their actions and values are kept by cards that outlive releases.</summary>
internal static class IssueButtons
{
    public const string TakeAction = "issue.take";
    public const string ContactedAction = "issue.contacted";
    public const string NoteAction = "issue.note";
    public const string RecoveredAction = "issue.recovered";
    public const string ReopenAction = "issue.reopen";
    public const string HandAction = "issue.hand";
    public const string DeclineAction = "issue.decline";
    public const string PromiseAction = "issue.promise";
    public const string SnoozeAction = "issue.snooze";
    public const string CauseAction = "issue.cause";
    public const string EditAction = "issue.edit";
    public const string DetailsAction = "issue.details";
    public const string MoreAction = "issue.more";

    // More than these, and a reader has to look for the one that helps; the rest stands behind one that shows them.
    private const int MostAtFirst = 3;

    // What brings the issue on comes first.
    private static readonly (IssueAct Act, string Action, bool Asks)[] InOrder =
    [
        (IssueAct.Take, TakeAction, false),
        (IssueAct.Contact, ContactedAction, false),
        (IssueAct.Recover, RecoveredAction, true),
        (IssueAct.Promise, PromiseAction, true),
        (IssueAct.Reopen, ReopenAction, true),
        (IssueAct.Note, NoteAction, true),
        (IssueAct.Hand, HandAction, true),
        (IssueAct.Explain, CauseAction, true),
        (IssueAct.Edit, EditAction, true),
        (IssueAct.Snooze, SnoozeAction, true),
        (IssueAct.Decline, DeclineAction, true),
    ];

    /// <summary>In a channel, for whoever reads it: the steps that everybody may take, a note, the details.</summary>
    public static IReadOnlyList<Button> InRoom(IssueFile file) =>
        InRoom(file, act => IssueRules.IsForAnybody(act) && IssueRules.FitsNow(file, act), reader: null);

    /// <summary>In a channel whose platform shows people different things, for one reader: what this reader may do now.</summary>
    public static IReadOnlyList<Button> InRoom(IssueFile file, Colleague reader) =>
        InRoom(file, act => IssueRules.Fault(file, act, reader) is null, reader);

    /// <summary>Whether somebody may do more than what stands before everybody in a channel.</summary>
    public static bool HasMoreForSome(IssueFile file) =>
        InOrder.Any(row => IsForTheRoom(file, row.Act) && !IssueRules.IsForAnybody(row.Act) && IssueRules.FitsNow(file, row.Act));

    /// <summary>On a private card: what this reader may do now, what brings it on before the rest.</summary>
    public static IReadOnlyList<Button> For(IssueFile file, Colleague reader)
    {
        var key = IssueKey.Of(file.Issue, privately: true);
        var row = Row(InOrder.Where(row => IssueRules.Fault(file, row.Act, reader) is null), key, file.Issue, reader).ToList();
        // Whoever has what was caught owes an answer first of all.
        row.InsertRange(Math.Min(1, row.Count), IdeaAnswers.ButtonFor(file, reader));
        return row;
    }

    /// <summary>The same with the first few only, and the way to the others. One that would stand behind it alone stands for itself.</summary>
    public static IReadOnlyList<Button> FirstFor(IssueFile file, Colleague reader)
    {
        var all = For(file, reader);
        return all.Count <= MostAtFirst + 1
            ? all
            : [.. all.Take(MostAtFirst), new Button(ButtonTexts.More, MoreAction, IssueKey.Of(file.Issue, privately: true).ToString())];
    }

    /// <summary>Of some acts, what this reader may do now, on a card that stays as it is.</summary>
    public static IEnumerable<Button> Of(IssueFile file, Colleague reader, IEnumerable<IssueAct> acts) =>
        Row(
            InOrder.Where(row => acts.Contains(row.Act) && IssueRules.Fault(file, row.Act, reader) is null),
            IssueKey.Of(file.Issue),
            file.Issue,
            reader
        );

    public static Button Details(Issue issue) =>
        new(ButtonTexts.Of(IssueAct.See, issue.Kind), DetailsAction, IssueKey.Of(issue).ToString());

    /// <summary>A button that opens the details of one issue in a list of several.</summary>
    public static Button Open(Issue issue) => Details(issue) with { Label = Text.Typed(issue.Code) };

    /// <summary>Under an answer that shows a moment: the same issue as it stands when pressed, in its place.</summary>
    public static Button Renew(Issue issue) => new(ButtonTexts.Renew, DetailsAction, IssueKey.Of(issue, privately: true).ToString());

    public static Button Reopen(Issue issue) =>
        new(ButtonTexts.Of(IssueAct.Reopen, issue.Kind), ReopenAction, IssueKey.Of(issue).ToString()) { OpensForm = true };

    private static IReadOnlyList<Button> InRoom(IssueFile file, Func<IssueAct, bool> isOffered, Colleague? reader)
    {
        var key = IssueKey.Of(file.Issue);
        var acts = InOrder.Where(row => IsForTheRoom(file, row.Act) && isOffered(row.Act));
        return [.. Row(acts, key, file.Issue, reader), Details(file.Issue)];
    }

    // Handing on, declining, snoozing, promising, editing and looking for the cause want a quiet moment; a note before anybody has it, or after the end, is seldom meant.
    private static bool IsForTheRoom(IssueFile file, IssueAct act) =>
        act is not (IssueAct.Hand or IssueAct.Decline or IssueAct.Promise or IssueAct.Snooze or IssueAct.Explain or IssueAct.Edit)
        && (act != IssueAct.Note || file.State is IssueState.Owned or IssueState.Recovering)
        && (act != IssueAct.Reopen || file.State == IssueState.Recovered);

    private static IEnumerable<Button> Row(
        IEnumerable<(IssueAct Act, string Action, bool Asks)> acts,
        IssueKey key,
        Issue issue,
        Colleague? reader
    ) =>
        acts.Select(
            (row, place) =>
                new Button(ButtonTexts.Of(row.Act, issue.Kind), row.Action, key.ToString())
                {
                    Primary = place == 0 && IsNaturalStep(row.Act, issue, reader),
                    OpensForm = row.Asks,
                }
        );

    // How it ended is its owner's to say: for everybody else who may, it is one button among others.
    private static bool IsNaturalStep(IssueAct act, Issue issue, Colleague? reader) =>
        act is IssueAct.Take or IssueAct.Contact || (act == IssueAct.Recover && reader is not null && issue.OwnerId == reader.Id);
}
