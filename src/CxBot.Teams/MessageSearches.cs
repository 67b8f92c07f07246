using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>Answers who looks for something to put into a message.</summary>
internal sealed class MessageSearches(Searches searches, TimeProvider time)
{
    private const int LongestTitle = 80;
    private const int LongestDetail = 120;

    public async Task<MessageSearchAnswer> AnswerAsync(MessageSearch asked, Situation situation, CancellationToken ct)
    {
        var (found, reader) = await searches.FindAsync(situation.From, situation.At, asked.CommandId ?? "", asked.Words, ct);
        return found.Count == 0
            ? MessageSearchAnswer.Message(TeamsTexts.In(reader.Language).NothingFound)
            : MessageSearchAnswer.Of([.. found.Select(one => Draw(one, reader))]);
    }

    private FoundAttachment Draw(Found found, Reader reader) =>
        new(
            AdaptiveCards.Render(found.Card, reader, Surface.Message(Revision.Now(time)) with { IsShared = true }),
            new PreviewAttachment(new PreviewCard(Line(found.Title, reader, LongestTitle), Line(found.Detail, reader, LongestDetail)))
        );

    private static string Line(Text text, Reader reader, int longest) =>
        // Some clients read HTML here and some do not, so nothing is encoded but what could begin a tag.
        Ellipsis.Shorten(TextResolver.Plain(text, reader), longest).Replace("<", "&lt;", StringComparison.Ordinal);
}
