using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Settings;

/// <summary>Change: opens the form.</summary>
internal sealed class ChangeRoles(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => RolesForm.Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        new Reply.Ask(await RolesForm.BuildAsync(db, turn.Actor.OrganisationId, ct));
}
