using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>Draws answers as the bodies that Teams expects of invokes.</summary>
internal static class InvokeAnswers
{
    // A toast is read in passing; what is longer stays as a card.
    private const int LongestToast = 200;

    /// <summary>
    /// Whether an answer to a press in a room goes to the one-to-one chat: it is for one person, and in the card's place it would
    /// be gone with the card's next edit, which often is what the press itself caused.
    /// </summary>
    public static bool BelongsInChat(Handled handled) =>
        handled.Inbound.At.Kind != AddressKind.Personal
        && handled.Answer.Reply is Reply.Private { Card: var card }
        && Line(card, handled.Answer.Reader) is null;

    /// <summary>
    /// Answers a press on a card: in the card's place, for the one who pressed. After a form always with a card, since a toast
    /// would leave the sent form standing.
    /// </summary>
    public static InvokeAnswer InPlace(Handled handled, string revision)
    {
        var answer = handled.Answer;
        var isForm = handled.Inbound is FormSubmitted;
        var surface = Surface.Message(revision);
        var words = TeamsTexts.In(answer.Reader.Language);
        return answer.Reply switch
        {
            Reply.Private when !isForm && BelongsInChat(handled) => InvokeAnswer.Toast(words.InOurChat),
            Reply.Private { Card.Summary: var summary } when BelongsInChat(handled) => InvokeAnswer.Card(
                AdaptiveCards.Render(Card.Of(summary), answer.Reader, surface)
            ),
            Reply.Ask ask => InvokeAnswer.Card(FormCards.Render(ask.Form, null, answer.Reader, surface)),
            Reply.Fix fix => InvokeAnswer.Card(FormCards.Render(fix.Form, fix.Faults, answer.Reader, surface)),
            Reply.Private { Card: var card } when !isForm && Line(card, answer.Reader) is { Length: <= LongestToast } line =>
                InvokeAnswer.Toast(line),
            Reply.Private { Card: var card } => InvokeAnswer.Card(AdaptiveCards.Render(card, answer.Reader, surface)),
            Reply.Replace { Card: var card } => InvokeAnswer.Card(AdaptiveCards.Render(card, answer.Reader, surface)),
            _ when isForm => InvokeAnswer.Card(AdaptiveCards.Render(Card.Of(Text.Typed(words.Done)), answer.Reader, surface)),
            _ => InvokeAnswer.Toast(words.Done),
        };
    }

    /// <summary>Answers inside a dialog.</summary>
    public static TaskAnswer InDialog(Answer answer, string revision)
    {
        var surface = Surface.Dialog(revision);
        return answer.Reply switch
        {
            Reply.Ask ask => TaskAnswer.Continue(
                TextResolver.Plain(ask.Form.Title, answer.Reader),
                FormCards.Render(ask.Form, null, answer.Reader, surface)
            ),
            Reply.Fix fix => TaskAnswer.Continue(
                TextResolver.Plain(fix.Form.Title, answer.Reader),
                FormCards.Render(fix.Form, fix.Faults, answer.Reader, surface)
            ),
            Reply.Private { Card: var card } => InDialog(card, answer.Reader, surface),
            Reply.Replace { Card: var card } => InDialog(card, answer.Reader, surface),
            _ => TaskAnswer.Message(TeamsTexts.In(answer.Reader.Language).Done),
        };
    }

    private static TaskAnswer InDialog(Card card, Reader reader, Surface surface) =>
        Line(card, reader) is { } line
            ? TaskAnswer.Message(line)
            : TaskAnswer.Continue(
                Ellipsis.Shorten(TextResolver.Plain(card.Summary, reader), 60),
                AdaptiveCards.Render(card, reader, surface)
            );

    private static string? Line(Card card, Reader reader) =>
        card.Blocks is [Paragraph paragraph] ? TextResolver.Plain(paragraph.Text, reader) : null;
}
