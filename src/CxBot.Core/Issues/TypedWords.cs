using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;

namespace CxBot.Core.Issues;

/// <summary>What somebody typed, made fit to be kept: names in the place of mentions, personal data masked.</summary>
internal static class TypedWords
{
    public static MaskedText Read(string typed, IReadOnlyList<Colleague> mentioned)
    {
        var parts = typed.Split(CommandInvoked.MentionMark);
        var named = parts.Select((part, place) => place == 0 ? part : $"{mentioned.ElementAtOrDefault(place - 1)?.Name}{part}");
        return PersonalData.Mask(string.Concat(named).Trim());
    }
}
