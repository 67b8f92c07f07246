using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Nudges;

/// <summary>"Choose a backup": opens the form.</summary>
internal sealed class ChooseBackup(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "nudge.backup";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        new Reply.Ask(ChosenBackup.Form(await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, "", ct)));
}
