using CxBot.Core.Chat;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams;

/// <summary>Draws answers as the bodies that Teams expects of invokes.</summary>
internal static class InvokeAnswers
{
    // A toast is read in passing; what is longer stays as a card.
    private const int LongestToast = 200;
    private const int LongestTitle = 60;

    // More would not stand in sight, so the dialog is as tall as Teams makes it. On a phone it fills the screen anyway.
    private const int LinesInSight = 14;
    private const int BlocksInSight = 3;

    /// <summary>Answers a press on a card with a passing line or, for the one who pressed, with a card in its place.</summary>
    /// <param name="handled">The answered act.</param>
    /// <param name="activity">How it came.</param>
    /// <param name="drawn">Draws the answer as what stands in the card's place.</param>
    public static InvokeAnswer InPlace(Handled handled, Activity activity, Func<Handled, AdaptiveCard> drawn)
    {
        var (reply, reader) = handled.Answer;
        if (handled.IsOwnForm)
            return InvokeAnswer.Card(drawn(handled));
        var words = TeamsTexts.In(reader.Language);
        return reply switch
        {
            Reply.Replace => InvokeAnswer.Card(drawn(handled)),
            Reply.Private { Card: var card } when Line(card, reader) is { } line => InvokeAnswer.Toast(line),
            Reply.Public => InvokeAnswer.Toast(words.SaidHere),
            Reply.Silent => InvokeAnswer.Toast(words.Noted(TeamsJson.Read<CardActionValue>(activity.Value)?.Action?.Title)),
            _ when handled.Inbound.At.Kind == AddressKind.Personal => InvokeAnswer.Toast(words.SeeBelow),
            _ => InvokeAnswer.Toast(words.InOurChat),
        };
    }

    /// <summary>Answers inside a dialog; null closes it.</summary>
    public static TaskAnswer? InDialog(Handled handled, Surface surface)
    {
        var (reply, reader) = handled.Answer;
        var words = TeamsTexts.In(reader.Language);
        return reply switch
        {
            Reply.Ask ask => InDialog(ask.Form, null, reader, surface),
            Reply.Fix fix => InDialog(fix.Form, fix.Faults, reader, surface),
            Reply.Private { Card: var card } => InDialog(card, reader, surface),
            // In a one-to-one chat the line only makes room for the message that comes right behind it.
            Reply.Replace { Card: var card } when IsSentAlone(handled.Inbound) && Line(card, reader) is not null => null,
            Reply.Replace { Card: var card } => InDialog(card, reader, surface),
            // Its effect can be seen behind the dialog. One that only opens can't be closed by the answer.
            _ when handled.Inbound is FormSubmitted => null,
            Reply.Public => Said(words.SaidHere, reader, surface),
            _ => Said(words.Done, reader, surface),
        };
    }

    /// <summary>A card of nothing but a paragraph, short enough to be read in passing; else null.</summary>
    public static string? Line(Card card, Reader reader) =>
        card.Blocks is [Paragraph paragraph] && TextResolver.Plain(paragraph.Text, reader) is { Length: <= LongestToast } line
            ? line
            : null;

    private static TaskAnswer InDialog(Form form, IReadOnlyDictionary<string, Text>? faults, Reader reader, Surface surface) =>
        TaskAnswer.Continue(
            Ellipsis.Shorten(TextResolver.Plain(form.Title, reader), LongestTitle),
            FormCards.Render(form, faults, reader, surface),
            isTall: form.Fields.Sum(Height) > LinesInSight
        );

    private static bool IsSentAlone(Inbound inbound) => inbound is FormSubmitted { At.Kind: AddressKind.Personal };

    // In lines of text, roughly: the label, the input, and the help below it.
    private static int Height(Field field) =>
        (field.Hint is null ? 0 : 1)
        + field switch
        {
            NoteField => 2,
            TextField { Multiline: true } => 5,
            ChoiceField { Expanded: true } choice => 1 + choice.Choices.Count,
            _ => 3,
        };

    // The local client draws a dialog's last line as nothing.
    private static TaskAnswer Said(string line, Reader reader, Surface surface) =>
        surface.IsBare
            ? TaskAnswer.Continue(TeamsSetup.BotName, AdaptiveCards.Render(Card.Of(Text.Typed(line)), reader, surface))
            : TaskAnswer.Message(line);

    // The title does not say again what the card's first line says.
    private static TaskAnswer InDialog(Card card, Reader reader, Surface surface)
    {
        if (Line(card, reader) is { } line)
            return Said(line, reader, surface);
        if (card.Blocks is [Heading heading, _, ..] && TextResolver.Plain(heading.Text, reader) is { Length: <= LongestTitle } title)
            return TaskAnswer.Continue(
                title,
                AdaptiveCards.Render(card with { Blocks = [.. card.Blocks.Skip(1)] }, reader, surface),
                isTall: card.Blocks.Count > BlocksInSight
            );
        return TaskAnswer.Continue(
            TeamsSetup.BotName,
            AdaptiveCards.Render(card, reader, surface),
            isTall: card.Blocks.Count > BlocksInSight
        );
    }
}
