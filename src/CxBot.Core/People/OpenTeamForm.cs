using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.People;

/// <summary>Opens the form for one's team.</summary>
internal sealed class OpenTeamForm(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "team.open";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        new Reply.Ask(await TeamForm.AskAsync(db, turn, TeamForm.Adds(pressed.Value)));
}
