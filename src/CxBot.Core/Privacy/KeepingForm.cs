using System.Globalization;
using CxBot.Core.Chat;

namespace CxBot.Core.Privacy;

/// <summary>The form in which an administrator chooses for how long what is kept.</summary>
internal static class KeepingForm
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string Id = "privacy.keep";

    public static Form For(Keeping keeping) =>
        new(
            Id,
            PrivacyTexts.KeepingTitle,
            PrivacyTexts.KeepingSave,
            [
                .. Enum.GetValues<KeptKind>()
                    .Select(kind => new ChoiceField(
                        Field(kind),
                        PrivacyTexts.Kind(kind),
                        [.. Keeping.Choices.Select(months => new Choice(Value(months), PrivacyTexts.Months(months)))]
                    )
                    {
                        Value = Value(keeping.Months(kind)),
                    }),
            ]
        );

    /// <summary>What was chosen; null when something else was sent.</summary>
    public static Keeping? Read(FormAnswers answers, Keeping before)
    {
        var keeping = before;
        foreach (var kind in Enum.GetValues<KeptKind>())
        {
            if (
                !int.TryParse(answers[Field(kind)], NumberStyles.None, CultureInfo.InvariantCulture, out var months)
                || !Keeping.Choices.Contains(months)
            )
                return null;
            keeping = keeping.With(kind, months);
        }
        return keeping;
    }

    private static string Field(KeptKind kind) => kind.ToString().ToLowerInvariant();

    private static string Value(int months) => months.ToString(CultureInfo.InvariantCulture);
}
