using System.Globalization;

namespace CxBot.Core.Issues.Masking;

/// <summary>Digits of any script as numbers: people write Arabic and Devanagari ones too.</summary>
internal static class DigitReading
{
    public static int Value(char digit) => CharUnicodeInfo.GetDecimalDigitValue(digit);

    public static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
            count += char.IsDigit(character) ? 1 : 0;
        return count;
    }
}
