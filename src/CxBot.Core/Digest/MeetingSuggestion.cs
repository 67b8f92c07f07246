using CxBot.Core.Chat;

namespace CxBot.Core.Digest;

/// <summary>One thing to do in the next team meeting, chosen by what the week brought.</summary>
internal static class MeetingSuggestion
{
    public static Text Of(DigestContent content) =>
        content switch
        {
            { Owed: [var owed, ..] } => DigestTexts.SuggestTelling(owed.Person.Named, DigestTexts.Issue(owed.Issue)),
            { Recoveries: [{ Parts: [var part, ..] } recovery, ..] } => DigestTexts.SuggestTelling(
                part.Person.Named,
                DigestTexts.Issue(recovery.Issue)
            ),
            { Thanks: [{ Receivers: [var receiver, ..] }, ..] } => DigestTexts.SuggestReadingAloud(receiver.Named),
            _ => DigestTexts.SuggestAsking,
        };
}
