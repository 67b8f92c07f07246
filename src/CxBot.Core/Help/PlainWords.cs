using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>Tells a sentence from a command with its arguments.</summary>
internal static class PlainWords
{
    private const int WordsOfSentence = 4;
    private const int WordsOfPhrase = 2;

    /// <summary>
    /// What to do with a sentence in a one-to-one chat, where it may be something to report or a thank-you; null for anything else.
    /// Nothing of it is kept until the person says which.
    /// </summary>
    public static Reply? Offer(string words, Turn turn) => Offer(words, turn, WordsOfSentence);

    /// <summary>The same for words of which the first is near no command: "parcel broken" says enough.</summary>
    public static Reply? OfferPhrase(string words, Turn turn) => Offer(words, turn, WordsOfPhrase);

    private static Reply.Private? Offer(string words, Turn turn, int fewest) =>
        turn.Place.Kind == AddressKind.Personal && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= fewest
            ? new Reply.Private(HelpCards.Offer(words, turn.Mentioned))
            : null;
}
