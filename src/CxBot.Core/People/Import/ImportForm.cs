using CxBot.Core.Chat;

namespace CxBot.Core.People.Import;

/// <summary>The form into which an administrator pastes a list of teams.</summary>
internal static class ImportForm
{
    public const string Id = "team.import";
    public const string List = "list";
    public const string How = "how";
    public const string Check = "check";
    public const string Add = "add";
    public const string Exactly = "exactly";

    public static Form Ask() =>
        new(
            Id,
            ImportTexts.FormTitle,
            ImportTexts.Submit,
            [
                new TextField(List, ImportTexts.ListLabel) { Multiline = true, Hint = ImportTexts.ListHint },
                new ChoiceField(
                    How,
                    ImportTexts.HowLabel,
                    [
                        new Choice(Check, ImportTexts.HowCheck),
                        new Choice(Add, ImportTexts.HowAdd),
                        new Choice(Exactly, ImportTexts.HowExactly),
                    ]
                )
                {
                    Value = Check,
                },
            ]
        );
}
