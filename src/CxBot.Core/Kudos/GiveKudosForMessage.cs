using CxBot.Core.Chat;
using CxBot.Core.Standards;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>Opens the form to thank the author of a message, with the message beside it.</summary>
internal sealed class GiveKudosForMessage(CxDb db, StandardList standards) : IMessageAction, IReadOnlyHandler
{
    private const int ShownOfMessage = 280;

    public string Id => "give_kudos";

    public async Task<Reply> RunAsync(MessagePicked picked, Turn turn, CancellationToken ct)
    {
        var to = turn.Mentioned.Where(author => author.Id != turn.Actor.Id && !author.IsBot).ToList();
        var said = Ellipsis.Shorten(picked.Text.Trim(), ShownOfMessage);
        var quoted = new QuotedMessage(said, IsOwn: turn.Mentioned.Any(author => author.Id == turn.Actor.Id));
        var draft = said.Length > 0 ? new KudosDraft(to, "") { Beside = quoted.Beside, State = quoted.State } : new KudosDraft(to, "");
        return new Reply.Ask(await KudosForm.AskAsync(db, standards, turn, draft));
    }
}
