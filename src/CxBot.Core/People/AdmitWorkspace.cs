using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.People;

/// <summary>"Let them in": the people of another workspace are served, as colleagues or as an organisation of their own.</summary>
internal sealed class AdmitWorkspace(CxDb db) : IButton
{
    public const string PressAction = "workspace.admit";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (waiting, otherwise) = await WaitingWorkspace.FindAsync(db, turn, pressed.Value);
        if (waiting is null)
            return otherwise!;
        waiting.AdmittedAt = turn.Now;
        AuditLog.Note(db, turn, AuditAct.WorkspaceAdmitted, waiting.Name);
        await db.SaveChangesAsync(ct);
        // The other administrators see that it is answered.
        var answered = Card.Of(PeopleTexts.WorkspaceAdmitted(waiting));
        db.Append(OutboxMessage.Withdraw(WorkspaceCards.Subject(waiting), answered));
        return new Reply.Replace(answered);
    }
}
