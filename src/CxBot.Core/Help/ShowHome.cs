using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Storage;

namespace CxBot.Core.Help;

/// <summary>Shows a person's home: what waits for them, their numbers, the board, and the ways in.</summary>
internal sealed class ShowHome(CxDb db) : IHandler<HomeOpened>, IReadOnlyHandler
{
    private const int ShownOfBoard = 3;
    private const int ShownOfIssues = 5;

    public async Task<Reply> RunAsync(HomeOpened inbound, Turn turn, CancellationToken ct)
    {
        var month = await BoardReading.SeasonAsync(db, turn, BoardSpan.Month, ct);
        var board = await BoardReading.ViewAsync(db, turn.Actor, month, onlyAround: false, ct);
        var best = board with { Started = [.. board.Started.Take(ShownOfBoard)], Fixed = [.. board.Fixed.Take(ShownOfBoard)] };
        var title = HelpTexts.HomeTitle(new PersonName(turn.Actor.Id, turn.Actor.Name));
        return new Reply.Public(
            new Card(
                title,
                [
                    new Heading(title),
                    HelpCards.MenuButtons(),
                    .. ListCards.Waiting(await IssuesWaiting.ForAsync(db, turn.Actor.Id), ShownOfIssues),
                    await ShowMe.FactsAsync(db, turn, month, ct),
                    new Divider(),
                    new Paragraph(BoardTexts.Title(month)),
                    BoardCards.Lists(best, turn.Actor),
                ]
            )
        );
    }
}
