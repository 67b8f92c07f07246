using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.Storage;

namespace CxBot.Core.Measures;

/// <summary>"measures last quarter": the six steps of a period as numbers.</summary>
internal sealed class ShowMeasures(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "measures";
    public IReadOnlyList<string> Aliases => ["measure"];
    public Text Usage => MeasuresTexts.Usage;
    public Text Details => MeasuresTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        await CardAsync(db, invoked.Text, turn, ct) is { } card
            ? new Reply.Private(card)
            : PlainWords.Offer($"{invoked.Word} {invoked.Text}", turn) ?? new MeasurePeriodUnknown().Reply();

    /// <summary>The measures of a period in words; null where there is no such period.</summary>
    public static async Task<Card?> CardAsync(CxDb db, string words, Turn turn, CancellationToken ct)
    {
        var calendar = await BoardCalendar.ReadAsync(db, turn.Actor.OrganisationId, ct);
        var today = calendar.Day(turn.Now);
        if (MeasureWish.Read(words, today, calendar.WeekStart, turn.Actor.Language) is not { } period)
            return null;
        var report = await MeasureReading.ReadAsync(db, turn.Actor.OrganisationId, period, turn.Now, ct);
        return MeasureCards.Of(report, today, calendar.WeekStart);
    }
}
