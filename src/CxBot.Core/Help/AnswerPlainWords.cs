using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>
/// Answers words that are no command. In a one-to-one chat a sentence may be something to report or a thank-you, and nothing of
/// it is kept until the person says which; anything shorter gets the nearest commands.
/// </summary>
internal sealed class AnswerPlainWords(Lazy<HandlerCatalog> catalog) : IHandler<CommandInvoked>, IReadOnlyHandler
{
    private const int WordsOfSentence = 4;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var words = invoked.Text.Trim();
        var isSentence = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfSentence;
        return Task.FromResult<Reply>(
            new Reply.Private(
                isSentence && turn.Place.Kind == AddressKind.Personal
                    ? HelpCards.Offer(words, turn.Mentioned)
                    : HelpCards.Nearest(NearestCommands(words), CommandLine.Cut(words).Arguments, turn.Mentioned)
            )
        );
    }

    private IReadOnlyList<string> NearestCommands(string words) =>
        NearestWords.To(
            CommandLine.Cut(words).Word,
            catalog.Value.Commands.Select(command => (command.Name, (IReadOnlyList<string>)[command.Name, .. command.Aliases]))
        );
}
