using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Measures;

/// <summary>Turns the measures to another period.</summary>
internal sealed class TurnMeasures(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "measures.show";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct) =>
        await ShowMeasures.CardAsync(db, MeasurePeriod.Read(pressed.Value) is null ? "" : pressed.Value, turn, ct) is { } card
            ? new Reply.Replace(card)
            : new MeasurePeriodUnknown().Reply();
}
