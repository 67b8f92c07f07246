using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Corrections;

/// <summary>What people read when a good end is confirmed later or a credit is corrected.</summary>
internal static class CorrectionsTexts
{
    public static Text ConfirmUsage => Text.Of("Corrections.ConfirmUsage");

    public static Text ConfirmDetails => Text.Of("Corrections.ConfirmDetails");

    public static Text Confirm => Text.Of("Corrections.Confirm");

    public static Text How => Text.Of("Corrections.How");

    public static Text HowMissing => Text.Of("Corrections.HowMissing");

    public static Text CorrectUsage => Text.Of("Corrections.CorrectUsage");

    public static Text CorrectDetails => Text.Of("Corrections.CorrectDetails");

    public static Text Correct => Text.Of("Corrections.Correct");

    public static Text Whose => Text.Of("Corrections.Whose");

    public static Text WhoseMissing => Text.Of("Corrections.WhoseMissing");

    public static Text HowMany => Text.Of("Corrections.HowMany");

    public static Text HowManyMissing => Text.Of("Corrections.HowManyMissing");

    public static Text Reason => Text.Of("Corrections.Reason");

    public static Text ReasonHint => Text.Of("Corrections.ReasonHint");

    public static Text ReasonMissing => Text.Of("Corrections.ReasonMissing");

    public static Text NotYourOwn => Text.Of("Corrections.NotYourOwn");

    public static Text ConfirmTitle(Issue issue) => Text.Of("Corrections.ConfirmTitle", issue.Code);

    public static Text ConfirmedThanks(Issue issue) => Text.Of("Corrections.ConfirmedThanks", issue.Code);

    public static Text NothingToConfirm(Issue issue) => Text.Of("Corrections.NothingToConfirm", issue.Code);

    public static Text ConfirmedByManagers(Issue issue) => Text.Of("Corrections.ConfirmedByManagers", issue.Code);

    public static Text Question(Issue issue, TextArgument person) => Text.Of("Corrections.Question", issue.Code, person);

    public static Text CorrectTitle(Issue issue) => Text.Of("Corrections.CorrectTitle", issue.Code);

    public static Text CorrectedByManagers(Colleague person) => Text.Of("Corrections.CorrectedByManagers", Name(person));

    public static Text Worth(int points) => Text.Plural("Corrections.Worth", points);

    public static Text Already(Issue issue, Colleague person, int points) =>
        Text.Of("Corrections.Already", issue.Code, Name(person), Worth(points));

    public static Text Done(Issue issue, Colleague person, int points) =>
        Text.Of("Corrections.Done", issue.Code, Name(person), Worth(points));

    /// <summary>What the person hears whose credit was corrected.</summary>
    public static Card News(IssueFile file, Colleague by, int before, Correction correction)
    {
        var news = Text.Of("Corrections.News", file.Issue.Code, Name(by), Worth(before), Worth(correction.Points));
        return new Card(news, [new Paragraph(news), new Quote(Text.Typed(correction.Reason))]);
    }

    private static PersonName Name(Colleague person) => new(person.Id, person.Name);
}
