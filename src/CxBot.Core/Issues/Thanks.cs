using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues;

/// <summary>The way from an issue to kudos.</summary>
internal static class Thanks
{
    private const int MostPeople = 5;

    /// <summary>A button that begins kudos for these people, tied to the issue; null when nobody is left to thank.</summary>
    public static Button? Button(IssueFile file, IEnumerable<long> people)
    {
        var thanked = people.Distinct().Select(file.Person).OfType<Colleague>().Take(MostPeople).ToList();
        var marks = string.Join(' ', thanked.Select(_ => CommandInvoked.MentionMark));
        // Thanks are read by others.
        return thanked.Count == 0 || file.Issue.IsRestricted
            ? null
            : SayAgain.Button(ButtonTexts.ThankThem, $"kudos {marks} {file.Issue.Code}", thanked) with
            {
                OpensForm = true,
            };
    }
}
