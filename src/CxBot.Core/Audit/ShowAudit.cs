using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Audit;

/// <summary>"audit", "audit @somebody": what was done for the whole organisation, by whom and when.</summary>
internal sealed class ShowAudit(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "audit";
    public Text Usage => AuditTexts.Usage;
    public Text Details => AuditTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var named = await NamedColleagues.ReadAsync(db, turn.Actor.OrganisationId, invoked.Text, turn.Mentioned);
        return named.Unclear is [var name, ..]
            ? new NobodyByThatName(name).Reply()
            : new Reply.Private(await AuditCards.PageAsync(db, turn, before: null, named.Found is [var person, ..] ? person.Id : null, ct));
    }
}
