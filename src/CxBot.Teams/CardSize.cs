using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams;

/// <summary>Keeps cards under the size that every path into Teams takes.</summary>
internal static class CardSize
{
    /// <summary>In UTF-8 bytes. A bot's message may hold about 100 KB, webhooks and older clients 28.</summary>
    public const int Most = 25_000;

    // Longest texts are cut first; short ones stay whole to the end.
    private static readonly int[] Steps = [int.MaxValue, 3000, 2000, 1300, 850, 550, 350, 220, 140, 90, 60, 40];

    /// <summary>
    /// Renders with texts ever shorter until the card is small enough; after the last step parts go from the end, buttons last of
    /// all. Button values are ids and are never cut; one button alone always fits.
    /// </summary>
    /// <param name="render">Renders with texts of at most so many UTF-16 units.</param>
    /// <param name="typed">What a person typed into a form and gets back whole, in bytes beyond the budget.</param>
    public static AdaptiveCard Fit(Func<int, AdaptiveCard> render, int typed = 0)
    {
        var card = render(Steps[0]);
        foreach (var longest in Steps[1..])
        {
            if (Fits(card, typed))
                return card;
            card = render(longest);
        }
        while (!Fits(card, typed) && Shorter(card.Body) is { } body)
            card = card with { Body = body };
        return card;
    }

    // Parts go from the end, then rows of buttons, then buttons of the one row left.
    private static List<CardElement>? Shorter(IReadOnlyList<CardElement> body)
    {
        var left = body.ToList();
        if (left.FindLastIndex(element => element is not ActionSet) is var last and >= 0)
            left.RemoveAt(last);
        else if (left.Count > 1)
            left.RemoveAt(left.Count - 1);
        else if (left is [ActionSet { Actions: [_, .., _] actions } row])
            left[0] = row with { Actions = [.. actions.SkipLast(1)] };
        else
            return null;
        return left;
    }

    private static bool Fits(AdaptiveCard card, int typed) => TeamsJson.Bytes(card).Length <= Most + typed;
}
