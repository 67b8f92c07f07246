using System.Globalization;
using System.Text;

namespace CxBot.Core.Chat;

/// <summary>Words as they are compared with what people type in a hurry.</summary>
internal static class Letters
{
    /// <summary>In small letters and without accents: "Miércoles" is "miercoles".</summary>
    public static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(letter));
        }
        return plain.ToString();
    }
}
