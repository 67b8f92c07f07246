using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Storage;

namespace CxBot.Core.CxWeek;

/// <summary>"Choose the week": opens the form.</summary>
internal sealed class ChooseCxWeek(CxDb db, ContentLibrary library) : IButton, IReadOnlyHandler
{
    public const string PressAction = "cxweek.choose";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        new Reply.Ask(await CxWeekForm.ForAsync(new CxWeekDesk(db, library, turn.Now), library, turn));
}
