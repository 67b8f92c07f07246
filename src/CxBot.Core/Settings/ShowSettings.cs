using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Settings;

/// <summary>Shows how the organisation is set up; administrators may change it.</summary>
internal sealed class ShowSettings(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "settings";
    public Text Usage => SettingsTexts.Usage;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(one => one.Id == turn.Actor.OrganisationId, ct);
        return new Reply.Private(SettingsCards.Settings(organisation, turn.Actor));
    }
}
