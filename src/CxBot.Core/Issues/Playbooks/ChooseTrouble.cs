using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>Another kind of trouble: opens the form.</summary>
internal sealed class ChooseTrouble(CxDb db, PlaybookLibrary library) : IButton, IReadOnlyHandler
{
    public const string PressAction = "playbook.choose";
    public const string FormId = "playbook.trouble";
    public const string TroubleField = "trouble";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var key = IssueKey.Parse(pressed.Value);
        if (await IssueFile.FindAsync(db, turn, key) is not { } file)
            return new NoSuchIssue(key.Number).Reply();
        if (PlaybookRules.Fault(file, turn.Actor) is { } refusal)
            return refusal.Reply();
        return new Reply.Ask(Form(key, file, library));
    }

    public static Form Form(IssueKey key, IssueFile file, PlaybookLibrary library) =>
        new(
            FormId,
            PlaybooksTexts.ChooseTitle(file.Issue),
            PlaybooksTexts.Choose,
            [
                new ChoiceField(
                    TroubleField,
                    PlaybooksTexts.WhichTrouble,
                    [.. Troubles.All.Select(trouble => new Choice(trouble, PlaybooksTexts.Trouble(trouble)))]
                )
                {
                    Value = library.TroubleOf(file.Issue, file.Point) ?? "",
                },
            ]
        )
        {
            State = key.ToString(),
        };
}
