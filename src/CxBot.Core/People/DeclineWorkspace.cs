using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.People;

/// <summary>"Not ours": the installation is forgotten, and nobody there ever sees anything.</summary>
internal sealed class DeclineWorkspace(CxDb db) : IButton
{
    public const string PressAction = "workspace.decline";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (waiting, otherwise) = await WaitingWorkspace.FindAsync(db, turn, pressed.Value);
        if (waiting is null)
            return otherwise!;
        waiting.End(turn.Now);
        AuditLog.Note(db, turn, AuditAct.WorkspaceDeclined, waiting.Name);
        await db.SaveChangesAsync(ct);
        // The other administrators see that it is answered.
        var answered = Card.Of(PeopleTexts.WorkspaceDeclined(waiting));
        db.Append(OutboxMessage.Withdraw(WorkspaceCards.Subject(waiting), answered));
        return new Reply.Replace(answered);
    }
}
