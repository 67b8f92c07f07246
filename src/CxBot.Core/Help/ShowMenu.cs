using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>Shows the menu to who says hello, or nothing at all.</summary>
internal sealed class ShowMenu : ICommand, IReadOnlyHandler
{
    public string Name => "menu";
    public IReadOnlyList<string> Aliases => ["hello", "hi", "hola", "hallo", ""];
    public Text Usage => HelpTexts.MenuUsage;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        // After a greeting comes what somebody wants to say.
        Task.FromResult(PlainWords.Offer(invoked.Text, turn) ?? new Reply.Private(HelpCards.Menu()));
}
