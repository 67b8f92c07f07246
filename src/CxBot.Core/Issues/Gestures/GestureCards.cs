using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Gestures;

/// <summary>What is shown while a gesture is asked for, and what an issue's own cards say of gestures.</summary>
internal static class GestureCards
{
    private const int MostFree = 3;

    /// <summary>What the question to approvers is found by.</summary>
    public static string Subject(Gesture gesture) => string.Create(CultureInfo.InvariantCulture, $"gesture:{gesture.Id}");

    /// <summary>To whoever may approve it.</summary>
    public static Card Question(IssueFile file, Gesture gesture, RemedySetting setting)
    {
        var question = GesturesTexts.Question(file, gesture, setting);
        var value = gesture.Id.ToString(CultureInfo.InvariantCulture);
        return new Card(
            question,
            [
                new Heading(IssuesTexts.Heading(file.Issue, IssueTitles.Privately(file.Issue))),
                new Paragraph(question),
                .. Given(file, setting.Currency),
                new Buttons([
                    new Button(GesturesTexts.Approve, ApproveGesture.PressAction, value) { Primary = true },
                    new Button(GesturesTexts.Decline, DeclineGesture.Id, value) { OpensForm = true },
                    IssueButtons.Details(file.Issue),
                ]),
            ]
        );
    }

    /// <summary>The same once it is decided: nobody else need look at it.</summary>
    public static Card Decided(IssueFile file, Gesture gesture, RemedySetting setting)
    {
        var decided = GesturesTexts.Decided(file, gesture, setting);
        return new Card(decided, [new Paragraph(decided), new Buttons([IssueButtons.Details(file.Issue)])]);
    }

    /// <summary>To whoever wants to give it: who was asked, and what can be done meanwhile.</summary>
    public static Card Asked(
        IssueFile file,
        Gesture gesture,
        Colleague approver,
        RemedySetting setting,
        long limit,
        IEnumerable<PlaybookGesture> free
    )
    {
        var asked = GesturesTexts.Asked(gesture, approver, setting, limit);
        var buttons = free.Take(MostFree)
            .Select(one => new Button(
                Text.Typed(one.Name),
                FreeGestureButton.PressAction,
                string.Create(CultureInfo.InvariantCulture, $"{one.Id} {IssueKey.Of(file.Issue)}")
            ))
            .ToList();
        List<CardBlock> blocks = [new Paragraph(asked)];
        if (buttons.Count > 0)
            blocks.AddRange([new Small(GesturesTexts.Meanwhile), new Buttons(buttons)]);
        return new Card(asked, blocks);
    }

    /// <summary>To whoever asked.</summary>
    public static Card News(IssueFile file, Gesture gesture, RemedySetting setting, string reason)
    {
        var news = GesturesTexts.News(file, gesture, setting);
        List<CardBlock> blocks = [new Paragraph(news)];
        if (reason.Length > 0)
            blocks.Add(new Quote(Text.Typed(reason)));
        blocks.Add(new Buttons([GestureButton.For(IssueKey.Of(file.Issue)), IssueButtons.Details(file.Issue)]));
        return new Card(news, blocks);
    }

    /// <summary>On private cards of the issue: what was done to make it right, and what it cost.</summary>
    public static IEnumerable<CardBlock> Given(IssueFile file, string currency)
    {
        var shown = file.Gestures.Where(gesture => gesture.State != GestureState.Declined).ToList();
        if (shown.Count == 0)
            yield break;
        yield return new Small(GesturesTexts.Label);
        List<Text> lines = [.. shown.Select(gesture => GesturesTexts.Line(gesture, currency))];
        if (GesturesTexts.Sum(shown.Where(gesture => gesture.State == GestureState.Given), currency) is { } sum)
            lines.Add(sum);
        yield return new Paragraph(Text.Lines(lines));
    }
}
