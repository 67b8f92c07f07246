using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues.Lists;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Help;

/// <summary>Shows a person's home: what waits for them, their numbers, today's tip, the board, their switches, and the ways in.</summary>
internal sealed class ShowHome(CxDb db, ContentLibrary library) : IHandler<HomeOpened>, IReadOnlyHandler
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
                    .. await WaitingSteps.OfAsync(db, turn, ShownOfIssues),
                    new Divider(),
                    await ShowMe.FactsAsync(db, turn, month, ct),
                    .. await TipAsync(turn),
                    new Divider(),
                    new Paragraph(BoardTexts.Title(month)),
                    BoardCards.Lists(best, turn.Actor),
                    .. await DigestAsync(turn.Actor, ct),
                ]
            )
        );
    }

    private async Task<IReadOnlyList<CardBlock>> TipAsync(Turn turn) =>
        await ShownItem.ForAsync(db, library, ContentKind.Tip, "", turn) is { } tip
            ? [new Divider(), new Small(HelpTexts.TodaysTip), .. ContentCards.Asked(tip).Blocks]
            : [];

    // Who leads nobody has no digest, and no use for its switch.
    private async Task<IReadOnlyList<CardBlock>> DigestAsync(Colleague actor, CancellationToken ct)
    {
        if (!await Team.MembersOf(db, actor.Id).AnyAsync(ct))
            return [];
        var schedule = await db.DigestSchedules.AsNoTracking().SingleOrDefaultAsync(schedule => schedule.ManagerId == actor.Id, ct);
        // Its row is made when the first one is due.
        var isOn = schedule?.IsOn ?? true;
        return
        [
            new Divider(),
            new Paragraph(HelpTexts.Digest(isOn)),
            new Buttons([
                SayAgain.Button(HelpTexts.DigestNow, "digest now"),
                SayAgain.Button(HelpTexts.TurnDigest(!isOn), isOn ? "digest off" : "digest on"),
            ]),
        ];
    }
}
