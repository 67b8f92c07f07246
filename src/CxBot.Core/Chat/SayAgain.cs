using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>
/// A button that says something for the one who presses it, as if typed: how a form opens where typing alone can't open one, and
/// how menus lead to commands. The value keeps the words and the ids of the people mentioned in them.
/// </summary>
public static class SayAgain
{
    /// <summary>The action of such buttons.</summary>
    public const string Action = "say.run";

    /// <summary>The button. Words longer than <see cref="MostCarried"/> lose their end, and whoever draws the card says so.</summary>
    public static Button Button(Text label, string words, IEnumerable<Colleague>? mentioned = null) =>
        new(label, Action, new ButtonWords(words, Ids(mentioned)).ToString());

    /// <summary>How many characters such a button carries.</summary>
    public static int MostCarried(IEnumerable<Colleague>? mentioned) => ButtonWords.MostBeside(Ids(mentioned));

    /// <summary>The button, whole: words that are too long for it are a draft, to be kept in the same transaction.</summary>
    internal static (Button Button, Draft? Draft) Whole(Text label, string words, Turn turn)
    {
        var ids = Ids(turn.Mentioned);
        if (ButtonWords.Fit(words, ids))
            return (Button(label, words, turn.Mentioned), null);
        var draft = new Draft
        {
            Key = ButtonWords.NewKey(),
            PersonId = turn.Actor.Id,
            Words = words,
            WrittenAt = turn.Now,
        };
        return (new Button(label, Action, new ButtonWords(draft.Key, ids, IsDraft: true).ToString()), draft);
    }

    internal static IReadOnlyList<long> MentionedIn(ButtonWords kept) =>
        [
            .. kept
                .Tail.Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(id => long.TryParse(id, CultureInfo.InvariantCulture, out var person) ? person : 0),
        ];

    private static string Ids(IEnumerable<Colleague>? mentioned) =>
        string.Join(',', (mentioned ?? []).Select(person => person.Id.ToString(CultureInfo.InvariantCulture)));
}
