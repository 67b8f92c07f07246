using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Web;

namespace CxBot.Core.Audit;

/// <summary>"audit", "audit @somebody": what was done for the whole organisation, by whom and when.</summary>
internal sealed class ShowAudit(CxDb db, WebLinks links) : ICommand, IReadOnlyHandler
{
    public string Name => "audit";
    public Text Usage => AuditTexts.Usage;
    public Text Details => AuditTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var named = await NamedColleagues.ReadAsync(db, turn.Actor.OrganisationId, invoked.Text, turn.Mentioned);
        if (named.Unclear is [var name, ..])
            return new NobodyByThatName(name).Reply();
        var personId = named.Found is [var person, ..] ? person.Id : (long?)null;
        return new Reply.Private(await AuditCards.PageAsync(db, turn, before: null, personId, links.AreThere, ct));
    }
}
