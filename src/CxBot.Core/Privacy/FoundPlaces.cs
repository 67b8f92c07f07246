using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Kudos;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>Where somebody was named in words that people typed, for an administrator to look at once more.</summary>
internal static class FoundPlaces
{
    private const int Most = 30;

    public static async Task<Card> CardAsync(CxDb db, IReadOnlyList<object> found)
    {
        var issueIds = found.Select(row => row is Issue issue ? issue.Id : (row as IssueEvent)?.IssueId).OfType<long>().Distinct().ToList();
        // That there is a confidential report is nobody's to know here.
        var issues = await db.Issues.ForEverybody().Where(issue => issueIds.Contains(issue.Id)).OrderBy(issue => issue.Id).ToListAsync();
        List<Text> places =
        [
            .. issues.Select(issue => PrivacyTexts.FoundInIssue(issue.Code)),
            .. found.OfType<Kudo>().DistinctBy(kudo => kudo.Id).Select(kudo => PrivacyTexts.FoundInKudos(kudo.GivenAt)),
            .. found.OfType<StorySubmission>().DistinctBy(story => story.Id).Select(story => PrivacyTexts.FoundInStory(story.Title)),
            .. found.OfType<ContactPoint>().DistinctBy(point => point.Id).Select(point => PrivacyTexts.FoundInContact(point.Name)),
        ];
        return ForgettingCards.Found([.. places.Take(Most)], Math.Max(0, places.Count - Most));
    }
}
