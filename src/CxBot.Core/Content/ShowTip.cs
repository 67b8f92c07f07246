using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>One tip, now, for the asker alone.</summary>
internal sealed class ShowTip(CxDb db, ContentLibrary library) : ICommand, IReadOnlyHandler
{
    public const string Word = "tip";

    public string Name => Word;
    public Text Usage => ContentTexts.TipUsage;
    public int? HelpRank => 4;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        await ShownItem.ForAsync(db, library, ContentKind.Tip, invoked.Text, turn) is { } tip
            ? new Reply.Private(ContentCards.Asked(tip))
            : new NothingToShow().Reply();
}
