using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.Me;
using CxBot.Core.Storage;

namespace CxBot.Core.Board;

/// <summary>Shows somebody their own numbers, and how they are known here, with their switches.</summary>
internal sealed class ShowMe(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "me";
    public Text Usage => BoardTexts.MeUsage;
    public int? HelpRank => 6;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        // "Me too, my customer had..." asks for nobody's numbers.
        if (PlainWords.Offer($"{invoked.Word} {invoked.Text}", turn) is { } offer)
            return offer;
        var month = await BoardReading.SeasonAsync(db, turn, BoardSpan.Month, ct);
        var title = BoardTexts.MeTitle(new PersonName(turn.Actor.Id, turn.Actor.Name));
        return new Reply.Private(
            new Card(
                title,
                [
                    new Heading(title),
                    await FactsAsync(db, turn, month, ct),
                    new Buttons([
                        SayAgain.Button(BoardTexts.Show, "board"),
                        new Button(BoardTexts.Why, ExplainCredits.PressAction, month.Period),
                        BoardSwitch.Button(await BoardSwitch.IsOffAsync(db, turn.Actor, ct)),
                    ]),
                    new Divider(),
                    .. await OwnProfile.BlocksAsync(db, turn, ct),
                ]
            )
        );
    }

    /// <summary>The reader's numbers, this month and in all.</summary>
    public static async Task<Facts> FactsAsync(CxDb db, Turn turn, BoardSeason month, CancellationToken ct)
    {
        var now = await PersonalNumbers.ReadAsync(db, turn.Actor, month, ct);
        var all = await PersonalNumbers.ReadAsync(db, turn.Actor, BoardSeason.Read(BoardPeriod.All)!, ct);
        return new Facts([
            new Fact(BoardTexts.MePoints, BoardTexts.MonthAndAll(now.Points, all.Points)),
            new Fact(BoardTexts.MeRecoveries, BoardTexts.MonthAndAll(now.Recoveries, all.Recoveries)),
            new Fact(BoardTexts.MeThanked, BoardTexts.MonthAndAll(now.Thanked, all.Thanked)),
            new Fact(BoardTexts.MeThanksGiven, BoardTexts.MonthAndAll(now.ThanksGiven, all.ThanksGiven)),
        ]);
    }
}
