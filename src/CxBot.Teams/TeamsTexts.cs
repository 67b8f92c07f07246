using System.Globalization;
using System.Resources;
using CxBot.Core.Chat;

namespace CxBot.Teams;

/// <summary>The few words that only Teams needs: what stands under forms in chats, and passing lines.</summary>
internal sealed class TeamsTexts(CultureInfo culture)
{
    private static readonly ResourceManager Resources = new("CxBot.Teams.TeamsTexts", typeof(TeamsTexts).Assembly);

    public string Cancel => Find(nameof(Cancel));
    public string NothingSent => Find(nameof(NothingSent));
    public string Needed => Find(nameof(Needed));
    public string Done => Find(nameof(Done));
    public string GoesOn => Find(nameof(GoesOn));
    public string InOurChat => Find(nameof(InOurChat));
    public string AnsweredInChat => Find(nameof(AnsweredInChat));
    public string NoChatYet => Find(nameof(NoChatYet));
    public string SeeBelow => Find(nameof(SeeBelow));
    public string SaidHere => Find(nameof(SaidHere));
    public string NothingFound => Find(nameof(NothingFound));
    public string SearchAgain => Find(nameof(SearchAgain));
    public string TryAgain => Find(nameof(TryAgain));
    public string Unreadable => Find(nameof(Unreadable));

    /// <summary>The label of a field that may stay empty.</summary>
    public string Optional(string label) => string.Format(culture, Find(nameof(Optional)), label);

    /// <summary>That a press counted, by the words on its button where the client tells them.</summary>
    public string Noted(string? label) => label is { Length: > 0 } ? string.Format(culture, Find(nameof(Noted)), label) : Done;

    /// <summary>In a language, or in English where it is not spoken here.</summary>
    public static TeamsTexts In(string? language) => new(SpokenLanguages.CultureOf(language));

    private string Find(string name) => Resources.GetString(name, culture) ?? name;
}
