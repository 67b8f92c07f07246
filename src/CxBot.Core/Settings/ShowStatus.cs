using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Settings;

/// <summary>Shows administrators what is connected, and what was sent, late or failed.</summary>
internal sealed class ShowStatus(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "status";
    public Text Usage => SettingsTexts.StatusUsage;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        new Reply.Private(StatusCards.Of(await StatusView.ReadAsync(db, turn.Actor.OrganisationId, turn.Now, ct)));
}
