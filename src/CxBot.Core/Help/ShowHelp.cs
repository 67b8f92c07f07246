using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>Lists what one can say, and explains one command.</summary>
internal sealed class ShowHelp(Lazy<HandlerCatalog> catalog) : ICommand, IReadOnlyHandler
{
    private const string More = "more";

    public string Name => "help";
    public IReadOnlyList<string> Aliases => ["?", "ayuda", "hilfe"];
    public Text Usage => HelpTexts.Usage;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var word = CommandLine.Cut(invoked.Text).Word;
        var commands = catalog.Value.Commands;
        var card =
            commands.FirstOrDefault(command => word.Length > 0 && command.AnswersTo(word)) is { } asked ? HelpCards.Explained(asked)
            : word.Equals(More, StringComparison.OrdinalIgnoreCase) ? HelpCards.All(commands)
            : HelpCards.First(commands);
        return Task.FromResult<Reply>(new Reply.Private(card));
    }
}
