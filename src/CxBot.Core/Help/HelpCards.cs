using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>How menu, help and offers look.</summary>
internal static class HelpCards
{
    private const int ShownOfWords = 300;

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
            commands.Where(command => command.HelpRank is not null).OrderBy(command => command.HelpRank),
            new Buttons([SayAgain.Button(HelpTexts.More, "help more")])
        );

    /// <summary>Every command.</summary>
    public static Card All(IReadOnlyList<ICommand> commands) =>
        Listed(
            HelpTexts.TitleAll,
            commands.OrderBy(command => command.HelpRank ?? int.MaxValue).ThenBy(command => command.Name, StringComparer.Ordinal),
            MenuButtons()
        );

    /// <summary>One command.</summary>
    public static Card Explained(ICommand command)
    {
        var blocks = new List<CardBlock> { new Heading(Text.Typed(command.Name)), new Paragraph(command.Usage) };
        if (command.Details is { } details)
            blocks.Add(new Paragraph(details));
        if (command.Aliases.Where(alias => alias.Length > 0).Select(Text.Typed).ToList() is { Count: > 0 } aliases)
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
                new Buttons([
                    .. names.Select(name => SayAgain.Button(Text.Typed(name), $"{name} {arguments}".TrimEnd(), mentioned)),
                    SayAgain.Button(HelpTexts.Help, "help"),
                ]),
            ]
        );
    }

    private static Card Listed(Text title, IEnumerable<ICommand> commands, Buttons buttons) =>
        new(title, [new Heading(title), new Paragraph(Text.Lines(commands.Select(command => command.Usage))), buttons]);
}
