using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams.Wire;

/// <summary>Body that answers adaptiveCard/action and application/search. The HTTP status is 200; this one tells how it went.</summary>
internal sealed record InvokeAnswer(int StatusCode, string Type, object Value)
{
    /// <summary>A card in place of the pressed one, for the one who pressed.</summary>
    public static InvokeAnswer Card(AdaptiveCard card) => new(200, CardAttachment.AdaptiveCardType, card);

    /// <summary>A short line that passes; the card stays.</summary>
    public static InvokeAnswer Toast(string words) => new(200, "application/vnd.microsoft.activity.message", words);

    public static InvokeAnswer Found(SearchResults results) => new(200, "application/vnd.microsoft.search.searchResponse", results);

    public static InvokeAnswer Fault(int status, string code, string words) =>
        new(status, "application/vnd.microsoft.error", new InvokeFault(code, words));
}
