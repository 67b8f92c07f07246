using CxBot.Core.Outbox;

namespace CxBot.Core.Chat;

/// <summary>Turns a reply that the platform's answer can't carry into a message of the outbox.</summary>
internal static class ReplyOutbox
{
    /// <summary>
    /// What is left to answer, and what to send. Forms answering a form stay an answer: every platform can carry those.
    /// </summary>
    public static (Reply Answer, OutboxMessage? Message) Split(Reply reply, Inbound inbound, Turn turn) =>
        reply switch
        {
            Reply.Public said when turn.Place.Conversation.Length > 0 => (new Reply.Silent(), OutboxMessage.To(turn.Place, said.Card)),
            Reply.Public said => (new Reply.Silent(), ToActor(turn, said.Card)),
            Reply.Private said => (new Reply.Silent(), ToActor(turn, said.Card)),
            Reply.Replace said => (new Reply.Silent(), ToActor(turn, said.Card)),
            Reply.Ask ask when inbound is CommandInvoked command => (new Reply.Silent(), ToActor(turn, OpenForm(ask.Form, command, turn))),
            _ => (reply, null),
        };

    private static OutboxMessage ToActor(Turn turn, Card card) =>
        turn.Place switch
        {
            { Conversation: "" } => OutboxMessage.ToPerson(turn.Actor.Id, card),
            { Kind: AddressKind.Personal } => OutboxMessage.To(turn.Place, card),
            _ => OutboxMessage.Whisper(turn.Place, turn.Actor.Id, card),
        };

    private static Card OpenForm(Form form, CommandInvoked command, Turn turn)
    {
        var sentence = ChatTexts.FormIsReady(form.Title);
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                new Buttons([
                    SayAgain.Button(ChatTexts.OpenForm, $"{command.Word} {command.Text}", turn.Mentioned) with
                    {
                        Primary = true,
                        OpensForm = true,
                    },
                ]),
            ]
        );
    }
}
