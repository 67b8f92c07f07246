using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Contacts;

/// <summary>Shows where customers meet the organisation, and who looks after each of it.</summary>
internal sealed class ShowContacts(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "contacts";
    public Text Usage => ContactsTexts.Usage;
    public Text Details => ContactsTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        new Reply.Private(ContactsCards.List(await ContactsView.ReadAsync(db, turn.Actor.OrganisationId, ct), turn.Actor));
}
