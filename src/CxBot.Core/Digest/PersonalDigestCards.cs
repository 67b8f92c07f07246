using CxBot.Core.Board;
using CxBot.Core.Chat;

namespace CxBot.Core.Digest;

/// <summary>How somebody's own digest looks.</summary>
internal static class PersonalDigestCards
{
    private const int MostParts = 8;
    private const int MostThanks = 5;
    private const int ShownOfReason = 200;

    public static Card Of(PersonalDigestContent content, bool isRunning = false)
    {
        var title = isRunning ? DigestTexts.OwnTitleRunning(content.Week) : DigestTexts.OwnTitle(content.Week);
        var blocks = new List<CardBlock> { new Heading(title) };
        if (content.IsQuiet)
            blocks.Add(new Paragraph(DigestTexts.OwnQuiet));
        if (content.Parts.Count > 0)
            blocks.Add(
                new Paragraph(
                    Text.Lines(
                        content
                            .Parts.Take(MostParts)
                            .Select(part => BoardTexts.Your(part.Role, DigestTexts.Issue(part.Issue)))
                            .Prepend(DigestTexts.OwnPoints(content.Points))
                    )
                )
            );
        if (content.Parts.Count > MostParts)
            blocks.Add(new Small(DigestTexts.More(content.Parts.Count - MostParts)));
        foreach (var thanks in content.Thanks.Take(MostThanks))
        {
            blocks.Add(new Paragraph(DigestTexts.OwnThanked(thanks.Giver.Named)));
            blocks.Add(new Quote(Text.Typed(Ellipsis.Shorten(thanks.Reason, ShownOfReason))));
        }
        if (content.Thanks.Count > MostThanks)
            blocks.Add(new Small(DigestTexts.More(content.Thanks.Count - MostThanks)));
        blocks.Add(new Paragraph(content.Waiting > 0 ? DigestTexts.OwnWaiting(content.Waiting) : DigestTexts.OwnNothingWaits));
        var mine = SayAgain.Button(DigestTexts.OwnMine, "mine");
        blocks.Add(
            new Buttons([
                content.Waiting > 0 ? mine with { Primary = true } : mine,
                SayAgain.Button(BoardTexts.Show, "board me"),
                SayAgain.Button(DigestTexts.TurnOff, "digest me off"),
            ])
        );
        return new Card(title, blocks);
    }
}
