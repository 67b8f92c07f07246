using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.Standards;

/// <summary>What people read about service standards.</summary>
internal static class StandardsTexts
{
    public static Text Usage => Text.Of("Standards.Usage");

    public static Text Details => Text.Of("Standards.Details");

    public static Text Title => Text.Of("Standards.Title");

    public static Text Change => Text.Of("Standards.Change");

    public static Text FormTitle => Text.Of("Standards.FormTitle");

    public static Text Save => Text.Of("Standards.Save");

    public static Text Lines => Text.Of("Standards.Lines");

    public static Text Twice => Text.Of("Standards.Twice");

    public static Text Line(Standard standard) =>
        standard.Meaning.Length > 0
            ? Text.Of("Standards.Line", standard.Name, standard.Meaning)
            : Text.Of("Standards.LineAlone", standard.Name);

    public static Text InKudos(string tag) => Text.Of("Standards.InKudos", tag);

    public static Text LinesHint(int fewest, int most) => Text.Of("Standards.LinesHint", fewest, most);

    public static Text WrongNumber(int count, int fewest, int most) => Text.Of("Standards.WrongNumber", count, fewest, most);

    public static Text OddName(string name, int most) => Text.Of("Standards.OddName", name, most);
}
