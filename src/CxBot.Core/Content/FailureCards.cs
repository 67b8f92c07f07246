using CxBot.Core.Chat;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Content;

/// <summary>What administrators read of posts that did not arrive.</summary>
internal static class FailureCards
{
    public static Card Of(IReadOnlyList<TellFailures.Ended> news, bool isWholeWorkspace)
    {
        var missed = news.Where(one => one.State == PlannedPostState.Skipped).Sum(one => one.Occurrences);
        var refused = news.Where(one => one.State == PlannedPostState.Failed).ToList();
        var codes = string.Join(", ", refused.Select(one => one.Detail).Distinct().Order(StringComparer.Ordinal));
        var sentences = new List<Text>();
        if (isWholeWorkspace)
            sentences.Add(ContentTexts.WorkspaceDown);
        if (refused.Count > 0)
            sentences.Add(ContentTexts.FailedPosts(refused.Count, codes));
        if (missed > 0)
            sentences.Add(ContentTexts.MissedPosts(missed));
        return new Card(sentences[0], [.. sentences.Select(sentence => new Paragraph(sentence))]);
    }
}
