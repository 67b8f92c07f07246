using CxBot.Core.Chat;

namespace CxBot.Core.People;

/// <summary>How the question whether to let a workspace in looks.</summary>
internal static class WorkspaceCards
{
    /// <summary>What the outbox calls the administrators' cards.</summary>
    public static string Subject(Installation installation) => $"workspace:{installation.Id}";

    public static Card Question(Installation installation, bool apart)
    {
        var question = apart ? PeopleTexts.WorkspaceQuestionApart(installation) : PeopleTexts.WorkspaceQuestion(installation);
        return new Card(
            question,
            [
                new Paragraph(question),
                new Buttons([
                    new Button(PeopleTexts.WorkspaceAdmit, AdmitWorkspace.PressAction, $"{installation.Id}") { Primary = true },
                    new Button(PeopleTexts.WorkspaceDecline, DeclineWorkspace.PressAction, $"{installation.Id}"),
                ]),
            ]
        );
    }
}
