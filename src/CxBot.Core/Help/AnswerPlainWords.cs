using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>Answers words that are no command: a sentence with an offer, anything shorter with the nearest commands.</summary>
internal sealed class AnswerPlainWords(Lazy<HandlerCatalog> catalog) : IHandler<CommandInvoked>, IReadOnlyHandler
{
    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var words = invoked.Text.Trim();
        return Task.FromResult(
            PlainWords.Offer(words, turn)
                ?? new Reply.Private(HelpCards.Nearest(NearestCommands(words), CommandLine.Cut(words).Arguments, turn.Mentioned))
        );
    }

    private IReadOnlyList<string> NearestCommands(string words) =>
        NearestWords.To(
            CommandLine.Cut(words).Word,
            catalog.Value.Commands.Select(command => (command.Name, (IReadOnlyList<string>)[command.Name, .. command.Aliases]))
        );
}
