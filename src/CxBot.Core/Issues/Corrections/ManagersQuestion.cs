using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Corrections;

/// <summary>Asks the manager of somebody who reported and recovered an issue alone whether the customer is content.</summary>
internal static class ManagersQuestion
{
    public static void Ask(CxDb db, IssueFile file)
    {
        if (file.Issue.OwnerId is not { } owner || owner != file.Issue.ReporterId || !LaterConfirmation.IsDue(file))
            return;
        // Of a restricted issue nobody hears beside those who see it.
        foreach (var manager in file.Issue.IsRestricted ? [] : file.Managers.Where(id => id != owner))
            db.Add(Duty.For(manager, Question(file, owner), file.Now));
    }

    private static Card Question(IssueFile file, long owner)
    {
        var question = CorrectionsTexts.Question(file.Issue, file.Name(owner));
        return new Card(
            question,
            [
                new Paragraph(question),
                new Quote(Text.Typed(file.Issue.Done)),
                new Small(IssuesTexts.Ending(file.Issue.Confirmation)),
                new Buttons([
                    new Button(CorrectionsTexts.Confirm, ConfirmStep.FormId, IssueKey.Of(file.Issue).ToString())
                    {
                        Primary = true,
                        OpensForm = true,
                    },
                    IssueButtons.Details(file.Issue),
                ]),
            ]
        );
    }
}
