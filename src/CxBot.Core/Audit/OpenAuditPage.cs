using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Audit;

/// <summary>"In the browser": a link to the log's page.</summary>
internal sealed class OpenAuditPage(CxDb db, WebLinks links) : IButton
{
    public const string PressAction = "audit.web";

    public string Action => PressAction;

    public Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        links.AnswerAsync(db, turn, AuditPage.PathOf(AuditCards.Read(pressed.Value).PersonId), AuditTexts.OpenPage);
}
