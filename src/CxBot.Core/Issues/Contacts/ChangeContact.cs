using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Contacts;

/// <summary>A contact point's button: opens its form, or an empty one.</summary>
internal sealed class ChangeContact(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => ContactForm.Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var view = await ContactsView.ReadAsync(db, turn.Actor.OrganisationId, ct);
        var point = view.Points.FirstOrDefault(point => point.Tag == pressed.Value);
        return new Reply.Ask(await ContactForm.BuildAsync(db, view, point, turn.Actor.OrganisationId));
    }
}
