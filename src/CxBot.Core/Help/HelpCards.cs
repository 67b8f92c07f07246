using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>How menu, help and offers look.</summary>
internal static class HelpCards
{
    private const int ShownOfWords = 300;

    // A command's word and the space behind it.
    private const int LongestCommand = 20;

    public static Card Menu() => new(HelpTexts.Welcome, [new Paragraph(HelpTexts.Welcome), MenuButtons()]);

    /// <summary>The six ways in.</summary>
    public static Buttons MenuButtons() =>
        new([
            SayAgain.Button(HelpTexts.Report, "issue") with
            {
                Primary = true,
            },
            SayAgain.Button(HelpTexts.Thank, "kudos") with
            {
                OpensForm = true,
            },
            SayAgain.Button(HelpTexts.Mine, "mine"),
            SayAgain.Button(HelpTexts.Tip, "tip"),
            SayAgain.Button(HelpTexts.Board, "board"),
            SayAgain.Button(HelpTexts.Me, "me"),
        ]);

    /// <summary>The few commands to begin with.</summary>
    public static Card First(IReadOnlyList<ICommand> commands) =>
        Listed(
            HelpTexts.Title,
            commands.Where(command => command.HelpRank is not null),
            new Buttons([SayAgain.Button(HelpTexts.More, "help more")])
        );

    /// <summary>Every command.</summary>
    public static Card All(IReadOnlyList<ICommand> commands) => Listed(HelpTexts.TitleAll, commands, MenuButtons());

    /// <summary>One command.</summary>
    public static Card Explained(ICommand command)
    {
        var blocks = new List<CardBlock> { new Heading(Text.Typed(command.Name)), new Paragraph(command.Usage) };
        if (command.Details is { } details)
            blocks.Add(new Paragraph(details));
        if (command.Example is { } example)
            blocks.Add(new Paragraph(HelpTexts.Example(example)));
        if (command.Aliases.Where(alias => alias.Length > 0).Select(HelpTexts.Said).ToList() is { Count: > 0 } aliases)
            blocks.Add(new Small(HelpTexts.Aliases(Text.List(aliases))));
        blocks.Add(new Buttons([SayAgain.Button(HelpTexts.TryIt(command.Name), command.Name)]));
        return new Card(command.Usage, blocks);
    }

    /// <summary>What could be done with a sentence.</summary>
    public static Card Offer(string words, IReadOnlyList<Colleague> mentioned) =>
        new(
            HelpTexts.Offer,
            [
                new Paragraph(HelpTexts.Offer),
                new Quote(Text.Typed(Ellipsis.Shorten(MentionMarks.Fill(words, mentioned), ShownOfWords))),
                .. TooLong(words, mentioned, HelpTexts.OfferCut),
                new Buttons([
                    SayAgain.Button(HelpTexts.OfferReport, $"issue {words}", mentioned) with
                    {
                        Primary = true,
                    },
                    SayAgain.Button(HelpTexts.OfferThank, $"kudos {words}", mentioned) with
                    {
                        OpensForm = true,
                    },
                    new Button(HelpTexts.OfferNothing, DeclineOffer.PressAction),
                ]),
            ]
        );

    /// <summary>What somebody may have meant, with the rest of what they typed kept.</summary>
    public static Card Nearest(IReadOnlyList<string> names, string arguments, IReadOnlyList<Colleague> mentioned)
    {
        if (names.Count == 0)
            return new Card(HelpTexts.Unknown, [new Paragraph(HelpTexts.Unknown), MenuButtons()]);
        return new Card(
            HelpTexts.DidYouMean,
            [
                new Paragraph(HelpTexts.DidYouMean),
                .. TooLong(arguments, mentioned, HelpTexts.NearestCut),
                new Buttons([
                    .. names.Select(name => SayAgain.Button(Text.Typed(name), $"{name} {arguments}".TrimEnd(), mentioned)),
                    SayAgain.Button(HelpTexts.Help, "help"),
                ]),
            ]
        );
    }

    // Plain words are kept nowhere before their writer chooses, so here the end of very long ones is lost, and it is said.
    private static IEnumerable<CardBlock> TooLong(string words, IReadOnlyList<Colleague> mentioned, Func<int, int, Text> sentence)
    {
        var most = SayAgain.MostCarried(mentioned) - LongestCommand;
        return words.Length > most ? [new Small(sentence(words.Length, most))] : [];
    }

    private static Card Listed(Text title, IEnumerable<ICommand> commands, Buttons buttons)
    {
        var groups = commands
            .OrderBy(command => command.HelpRank ?? int.MaxValue)
            .ThenBy(command => command.Name, StringComparer.Ordinal)
            .GroupBy(HelpGroups.Of)
            .OrderBy(group => group.Key);
        return new Card(
            title,
            [
                new Heading(title),
                .. groups.SelectMany(group =>
                    new CardBlock[]
                    {
                        new Small(HelpTexts.Group(group.Key)),
                        new Paragraph(Text.Lines(group.Select(command => command.Usage))),
                    }
                ),
                buttons,
            ]
        );
    }
}
