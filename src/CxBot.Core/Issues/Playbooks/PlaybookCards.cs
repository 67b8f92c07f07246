using CxBot.Core.Chat;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>How a playbook looks while it is worked with.</summary>
internal static class PlaybookCards
{
    /// <summary>
    /// The playbook of an issue: what is to be done in full, what is done in a line. <paramref name="isPosted"/>: the card is
    /// found again and changes in place; otherwise it is an answer, and a press gives a new one.
    /// </summary>
    public static Card Of(IssueFile file, Playbook playbook, IReadOnlyList<PlaybookTick> ticks, bool isPosted)
    {
        var title = PlaybooksTexts.Title(file.Issue, playbook);
        List<CardBlock> blocks = [new Heading(title)];
        foreach (var part in playbook.Parts)
            blocks.AddRange(Part(file, part, ticks.FirstOrDefault(tick => tick.Step == part.Step)));
        var isOver = file.State is not (IssueState.Owned or IssueState.Recovering);
        if (!isOver && ticks.Count == playbook.Parts.Count)
            blocks.Add(new Paragraph(PlaybooksTexts.AllDone));
        if (isOver)
            return new Card(title, blocks);
        var key = IssueKey.Of(file.Issue, privately: !isPosted);
        if (ticks.Count == 0)
            blocks.Add(new Small(PlaybooksTexts.TickHint));
        blocks.Add(new Buttons([.. playbook.Parts.Select(part => Tick(key, part.Step, ticks.Any(tick => tick.Step == part.Step)))]));
        blocks.Add(
            new Buttons([
                GestureButton.For(IssueKey.Of(file.Issue)),
                new Button(PlaybooksTexts.OtherTrouble, ChooseTrouble.PressAction, key.ToString()) { OpensForm = true },
            ])
        );
        return new Card(title, blocks);
    }

    private static IEnumerable<CardBlock> Part(IssueFile file, PlaybookPart part, PlaybookTick? tick) =>
        tick is not null
            ? [new Small(PlaybooksTexts.Done(part.Step, file.Name(tick.PersonId), tick.At))]
            : [new Paragraph(PlaybooksTexts.ToDo(part)), new Quote(Text.Typed(part.Words))];

    private static Button Tick(IssueKey key, PlaybookStep step, bool isDone) =>
        new(PlaybooksTexts.Button(step, isDone), TickStep.PressAction, $"{step} {key}");
}
