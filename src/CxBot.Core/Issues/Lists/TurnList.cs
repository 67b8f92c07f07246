using CxBot.Core.Chat;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>Turns a list to another page, in its place.</summary>
internal sealed class TurnList(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "list.turn";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var page = ListPage.Parse(pressed.Value);
        var reply = page.List switch
        {
            ListPage.Open => await ShowOpen.PageAsync(db, turn, page),
            ListPage.Problems => await ShowProblems.PageAsync(db, turn, page),
            _ => await ShowMine.PageAsync(db, turn, page),
        };
        return reply is Reply.Private shown ? new Reply.Replace(shown.Card) : reply;
    }
}
