using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Digest;

/// <summary>Turns a digest between this week so far and a whole week.</summary>
internal sealed class TurnDigest(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "digest.show";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var isWeek = DateOnly.TryParseExact(pressed.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from);
        if (!isWeek || from < new DateOnly(2000, 1, 1) || from > DateOnly.FromDateTime(turn.Now))
            return new Reply.Replace((await ShowDigest.NowAsync(db, turn, ct)).Card);
        return new Reply.Replace(
            await DigestReading.WeekAsync(db, turn, from, ct) is { } content ? DigestCards.Of(content) : Card.Of(DigestTexts.WithoutTeam)
        );
    }
}
