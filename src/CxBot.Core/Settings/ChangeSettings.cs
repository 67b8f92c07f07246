using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Settings;

/// <summary>Change: opens the form.</summary>
internal sealed class ChangeSettings(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => SettingsForm.Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(one => one.Id == turn.Actor.OrganisationId, ct);
        return new Reply.Ask(SettingsForm.For(organisation));
    }
}
