using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Audit;

/// <summary>Turns the log's pages.</summary>
internal sealed class TurnAudit(CxDb db, WebLinks links) : IButton, IReadOnlyHandler
{
    public const string PressAction = "audit.page";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var (before, personId) = AuditCards.Read(pressed.Value);
        return new Reply.Replace(await AuditCards.PageAsync(db, turn, before, personId, links.AreThere, ct));
    }
}
