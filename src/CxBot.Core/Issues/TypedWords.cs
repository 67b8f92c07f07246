using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;

namespace CxBot.Core.Issues;

/// <summary>What somebody typed, made fit to be kept: names in the place of mentions, personal data masked.</summary>
internal static class TypedWords
{
    public static MaskedText Read(string typed, IEnumerable<Colleague> mentioned) =>
        PersonalData.Mask(MentionMarks.Fill(typed, mentioned).Trim());
}
