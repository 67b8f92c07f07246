namespace CxBot.Core.Chat;

/// <summary>Something one can say to the bot. Help lists it by itself.</summary>
public interface ICommand : IHandler<CommandInvoked>
{
    /// <summary>The first word, lower case.</summary>
    string Name { get; }

    /// <summary>Other first words that mean the same.</summary>
    IReadOnlyList<string> Aliases => [];

    /// <summary>Whether a message that begins with this word means this command.</summary>
    bool AnswersTo(string word) =>
        word.Equals(Name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>One line: how it is written and what it does.</summary>
    Text Usage { get; }

    /// <summary>What a reader of help about this command learns besides; null when the usage says it all.</summary>
    Text? Details => null;

    /// <summary>What somebody might say, for help; null when the usage is example enough.</summary>
    Text? Example => null;

    /// <summary>Whether it is one of the few that help shows first, and where (1 = first); null: only under "more".</summary>
    int? HelpRank => null;
}
