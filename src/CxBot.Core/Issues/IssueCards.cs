using CxBot.Core.Chat;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Issues.Similar;

namespace CxBot.Core.Issues;

/// <summary>How an issue looks in a channel and for one reader.</summary>
internal static class IssueCards
{
    private const int MostLines = 12;

    // That somebody had to ask, got a no, was corrected, looked for the cause or told anew what is not shown here.
    private static readonly IssueEventKind[] NothingForEverybody =
    [
        IssueEventKind.GestureAsked,
        IssueEventKind.GestureDeclined,
        IssueEventKind.Corrected,
        IssueEventKind.NeedSaid,
        IssueEventKind.CauseSaid,
        IssueEventKind.StoryChanged,
        IssueEventKind.ToldChanged,
    ];

    /// <summary>
    /// In a channel, for everybody: where it stands and who has it, with buttons for everybody. What happened and how the customer is
    /// reached stay private.
    /// </summary>
    public static Card Room(IssueFile file) => Room(file, IssueButtons.InRoom(file));

    /// <summary>The same with one reader's own buttons.</summary>
    public static Card Room(IssueFile file, Colleague reader) => Room(file, IssueButtons.InRoom(file, reader));

    private static Card Room(IssueFile file, IReadOnlyList<Button> buttons)
    {
        var heading = IssuesTexts.Heading(file.Issue, IssueTitles.InRoom(file.Issue));
        List<CardBlock> blocks = [new Heading(heading), Facts(file, isPrivate: false), .. Ending(file)];
        var last = file.Events.LastOrDefault(line => !NothingForEverybody.Contains(line.Kind));
        if (last is { Kind: not (IssueEventKind.Reported or IssueEventKind.Asked) })
            blocks.Add(new Small(TimelineTexts.Line(file, last)));
        blocks.Add(new Buttons(buttons));
        return new Card(heading, blocks) { OwnView = OwnView(file) };
    }

    // Only while it would show anybody more: each open client asks for it.
    private static OwnView? OwnView(IssueFile file) =>
        IssueButtons.HasMoreForSome(file)
            ? new OwnView(ViewIssue.ViewAction, IssueKey.Of(file.Issue).ToString(), file.PeopleWithParts())
            : null;

    /// <summary>The same where no edit reaches it: it says which moment it shows.</summary>
    public static Card RoomNow(IssueFile file)
    {
        var card = Room(file);
        return card with { Blocks = [.. card.Blocks, new Small(IssuesTexts.AsOf(file.Now))] };
    }

    /// <summary>For one reader: everything, and what this reader can do next. Edited in place as the issue moves.</summary>
    public static Card Details(IssueFile file, Colleague reader) => Details(file, reader, [], IssueButtons.FirstFor(file, reader));

    /// <summary>The same as an answer that no edit reaches: it says which moment it shows, and shows the present when asked.</summary>
    public static Card DetailsNow(IssueFile file, Colleague reader) => DetailsNow(file, reader, IssueButtons.FirstFor(file, reader));

    /// <summary>The same with all that this reader can do.</summary>
    public static Card DetailsWhole(IssueFile file, Colleague reader) => DetailsNow(file, reader, IssueButtons.For(file, reader));

    private static Card DetailsNow(IssueFile file, Colleague reader, IReadOnlyList<Button> row) =>
        Details(file, reader, [new Small(IssuesTexts.AsOf(file.Now))], [.. row, IssueButtons.Renew(file.Issue)]);

    private static Card Details(IssueFile file, Colleague reader, IEnumerable<CardBlock> moment, IReadOnlyList<Button> row)
    {
        var issue = file.Issue;
        var heading = IssuesTexts.Heading(issue, IssueTitles.Privately(issue));
        List<CardBlock> blocks = [new Heading(heading), .. moment];
        if (issue.IsRestricted)
            blocks.Add(new Small(SightTexts.Note(file.OthersWhoSee(reader))));
        if (NextStepTexts.For(file, reader) is { } nextStep)
            blocks.Add(new Paragraph(nextStep));
        blocks.Add(Facts(file, isPrivate: true));
        if (file.Problem is { } problem)
            blocks.Add(new Small(ProblemsTexts.PartOf(problem)));
        // A short report is its own title already.
        if (issue.Happened != IssueTitles.Words(issue))
            blocks.AddRange(Quoted(IssuesTexts.WhatHappened, issue.Happened));
        blocks.AddRange(Quoted(IssuesTexts.WhatWasTold, issue.Told));
        blocks.AddRange(Quoted(CausesTexts.NeedLabel, issue.Need));
        if (issue.Source is { } source)
            blocks.Add(new Small(IssuesTexts.Source(source)));
        blocks.AddRange(GestureCards.Given(file, file.Currency));
        blocks.AddRange(Ending(file));
        blocks.AddRange(Quoted(IssuesTexts.WhatWasDone, issue.Done));
        blocks.AddRange(Timeline(file));
        if (row.Count > 0)
            blocks.Add(new Buttons(row));
        return new Card(heading, blocks);
    }

    /// <summary>For somebody who was asked, or had it, once another has it.</summary>
    public static Card PassedOn(IssueFile file)
    {
        var sentence = NextStepTexts.OthersHaveIt(file);
        return new Card(sentence, [new Paragraph(sentence), new Buttons([IssueButtons.Details(file.Issue)])]);
    }

    /// <summary>How it ended and who gets credit; nothing before.</summary>
    public static IEnumerable<CardBlock> Ending(IssueFile file)
    {
        if (file.Issue.RecoveredAt is null)
            yield break;
        yield return new Paragraph(
            Text.Lines([
                IssuesTexts.Ending(file.Issue.Confirmation),
                .. file.Awards.Select(award => IssuesTexts.Credit(award.Role, file.Name(award.PersonId), award.Points)),
            ])
        );
    }

    private static Facts Facts(IssueFile file, bool isPrivate)
    {
        var issue = file.Issue;
        var where = file.Point is { } point ? Text.Typed(point.Name) : IssuesTexts.NotSaid;
        List<Fact> facts = [new(IssuesTexts.Where, where)];
        if (issue.Kind != IssueKind.Affected)
            facts.Add(new Fact(IssuesTexts.Kind, IssuesTexts.OfKind(issue.Kind)));
        if (issue.Kind != IssueKind.WentWell)
        {
            facts.Add(new Fact(IssuesTexts.Urgency, IssuesTexts.OfUrgency(issue.Urgency)));
            facts.Add(new Fact(IssuesTexts.State, IssuesTexts.OfState(file.State, issue.Kind)));
            facts.Add(new Fact(IssuesTexts.Owner, Owner(file)));
            facts.AddRange(Clock(file, isPrivate));
        }
        if (isPrivate && issue.Cause is { } cause)
            facts.Add(new Fact(CausesTexts.CauseLabel, CausesTexts.Of(cause)));
        if (file.MeToo > 0)
            facts.Add(new Fact(SimilarTexts.Count, new Text("", [(long)file.MeToo])));
        return new Facts(facts);
    }

    private static IEnumerable<Fact> Clock(IssueFile file, bool isPrivate)
    {
        var issue = file.Issue;
        if (issue.DueAt is not null)
            yield return new Fact(ClocksTexts.Due, ClocksTexts.DueWords(file));
        if (issue.PromisedFor is not null)
            yield return new Fact(
                ClocksTexts.PromisedLabel,
                isPrivate ? ClocksTexts.PromiseWords(issue) : ClocksTexts.PromiseMoment(issue)
            );
        if (issue.SnoozedUntil > file.Now)
            yield return new Fact(ClocksTexts.SnoozedLabel, ClocksTexts.Moment(issue.SnoozedUntil.Value));
    }

    private static Text Owner(IssueFile file) =>
        file.Issue switch
        {
            { OwnerId: { } owner } => IssuesTexts.Person(file.Name(owner)),
            { AskedId: { } asked } when file.State == IssueState.Reported => IssuesTexts.OwnerAsked(file.Name(asked)),
            _ => IssuesTexts.Nobody,
        };

    private static IEnumerable<CardBlock> Quoted(Text label, string words) =>
        words.Length == 0 ? [] : [new Small(label), new Quote(Text.Typed(words))];

    private static IEnumerable<CardBlock> Timeline(IssueFile file)
    {
        var earlier = Math.Max(0, file.Events.Count - MostLines);
        // What was done, and what they needed, stands above and is said once.
        var lines = file
            .Events.Skip(earlier)
            .Select(line =>
                line.Words == file.Issue.Done || line.Words == file.Issue.Need
                    ? TimelineTexts.Line(file, line)
                    : TimelineTexts.FullLine(file, line)
            );
        yield return new Small(IssuesTexts.Timeline);
        yield return new Paragraph(Text.Lines(earlier > 0 ? lines.Prepend(IssuesTexts.EarlierLines(earlier)) : lines));
    }
}
