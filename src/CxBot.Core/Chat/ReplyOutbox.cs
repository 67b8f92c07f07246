using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.Chat;

/// <summary>Turns a reply that the platform's answer can't carry into a message of the outbox.</summary>
internal static class ReplyOutbox
{
    /// <summary>
    /// What is left to answer, and the rows that say the rest. Forms answering a form stay an answer: every platform can carry
    /// those. What would stand in a sent form's place has none where the form closes by itself.
    /// </summary>
    public static (Reply Answer, IReadOnlyList<IAppendOnly> Rows) Split(Reply reply, Inbound inbound, Turn turn) =>
        reply switch
        {
            Reply.Public said when turn.Place is { Conversation.Length: > 0, Kind: not AddressKind.Personal } => (
                new Reply.Silent(),
                [OutboxMessage.To(turn.Place, said.Card)]
            ),
            Reply.Public said => (new Reply.Silent(), [ToActor(turn, said.Card)]),
            Reply.Private said => (new Reply.Silent(), [ToActor(turn, said.Card, said.Subject)]),
            Reply.Replace when inbound is FormSubmitted => (new Reply.Silent(), []),
            Reply.Replace said => (new Reply.Silent(), [ToActor(turn, said.Card)]),
            Reply.Ask ask when inbound is CommandInvoked command => (new Reply.Silent(), OpenForm(ask.Form, command, turn)),
            _ => (reply, []),
        };

    private static OutboxMessage ToActor(Turn turn, Card card, string? subject = null) =>
        turn.Place switch
        {
            { Conversation: "" } => OutboxMessage.ToPerson(turn.Actor.Id, card, subject),
            { Kind: AddressKind.Personal } => OutboxMessage.InChat(turn.Place, turn.Actor.Id, card, subject),
            _ => OutboxMessage.Whisper(turn.Place, turn.Actor.Id, card),
        };

    private static IReadOnlyList<IAppendOnly> OpenForm(Form form, CommandInvoked command, Turn turn)
    {
        var sentence = ChatTexts.FormIsReady(form.Title);
        var (button, draft) = SayAgain.Whole(ChatTexts.OpenForm, $"{command.Word} {command.Text}", turn);
        var card = new Card(sentence, [new Paragraph(sentence), new Buttons([button with { Primary = true, OpensForm = true }])]);
        return draft is null ? [ToActor(turn, card)] : [draft, ToActor(turn, card)];
    }
}
