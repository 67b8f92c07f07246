using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.People;

/// <summary>"Let them in": the people of another workspace become colleagues.</summary>
internal sealed class AdmitWorkspace(CxDb db) : IButton
{
    public const string PressAction = "workspace.admit";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (waiting, otherwise) = await WaitingWorkspace.FindAsync(db, pressed.Value, turn.Actor);
        if (waiting is null)
            return otherwise!;
        waiting.AdmittedAt = turn.Now;
        await db.SaveChangesAsync(ct);
        return new Reply.Replace(Card.Of(PeopleTexts.WorkspaceAdmitted(waiting)));
    }
}
