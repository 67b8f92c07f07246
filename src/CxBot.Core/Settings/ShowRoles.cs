using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Settings;

/// <summary>Shows who administrates, looks after stray issues, and keeps which channel.</summary>
internal sealed class ShowRoles(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "roles";
    public Text Usage => SettingsTexts.RolesUsage;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        new Reply.Private(SettingsCards.Roles(await RolesView.ReadAsync(db, turn.Actor.OrganisationId, ct), turn.Actor));
}
