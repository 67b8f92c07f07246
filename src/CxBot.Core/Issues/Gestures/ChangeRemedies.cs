using CxBot.Core.Chat;
using CxBot.Core.Settings;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Change: opens the form.</summary>
internal sealed class ChangeRemedies(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => RemedyForm.Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        turn.Actor.IsAdministrator
            ? new Reply.Ask(
                await RemedyForm.BuildAsync(db, turn.Actor.OrganisationId, await RemedySettings.OfAsync(db, turn.Actor.OrganisationId), ct)
            )
            : new OnlyAdministratorsSet().Reply();
}
