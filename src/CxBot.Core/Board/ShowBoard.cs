using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Board;

/// <summary>Shows the board to whoever asks.</summary>
internal sealed class ShowBoard(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "board";
    public Text Usage => BoardTexts.Usage;
    public Text Details => BoardTexts.Details;
    public int? HelpRank => 5;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var words = invoked.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var span = words.Select(Span).FirstOrDefault(found => found is not null) ?? BoardSpan.Month;
        var onlyAround = words.Contains("me", StringComparer.OrdinalIgnoreCase);
        var season = await BoardReading.SeasonAsync(db, turn, span, ct);
        return new Reply.Private(BoardCards.Board(await BoardReading.ViewAsync(db, turn.Actor, season, onlyAround, ct), turn.Actor));
    }

    private static BoardSpan? Span(string word) =>
        Enum.GetNames<BoardSpan>().FirstOrDefault(name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } span
            ? Enum.Parse<BoardSpan>(span)
            : null;
}
