using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Standards;

/// <summary>Change: opens the form.</summary>
internal sealed class ChangeStandards(CxDb db, StandardList standards) : IButton, IReadOnlyHandler
{
    public string Action => StandardsCards.FormId;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        new Reply.Ask(StandardsCards.Form(await standards.OfAsync(db, turn.Actor.OrganisationId)));
}
