using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>
/// Answers words that are no command: a sentence with an offer, a shorter phrase with the nearest commands, or an offer where none
/// is near.
/// </summary>
internal sealed class AnswerPlainWords(Lazy<HandlerCatalog> catalog) : IHandler<CommandInvoked>, IReadOnlyHandler
{
    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var words = invoked.Text.Trim();
        var nearest = NearestCommands(words);
        return Task.FromResult(
            (nearest.Count > 0 ? PlainWords.Offer(words, turn) : PlainWords.OfferPhrase(words, turn))
                ?? new Reply.Private(HelpCards.Nearest(nearest, CommandLine.Cut(words).Arguments, turn.Mentioned))
        );
    }

    private IReadOnlyList<string> NearestCommands(string words) =>
        NearestWords.To(
            CommandLine.Cut(words).Word,
            catalog.Value.Commands.Select(command => (command.Name, (IReadOnlyList<string>)[command.Name, .. command.Aliases]))
        );
}
