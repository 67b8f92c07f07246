using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>"mine": what waits for me.</summary>
internal sealed class ShowMine(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "mine";
    public Text Usage => ListTexts.UsageMine;
    public int? HelpRank => 3;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        PageAsync(db, turn, new ListPage(ListPage.Mine));

    public static async Task<Reply> PageAsync(CxDb db, Turn turn, ListPage page) =>
        new Reply.Private(ListCards.Mine(await IssuesWaiting.ForAsync(db, turn.Actor.Id), turn.Now, page.Number));
}
