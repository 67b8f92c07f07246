using System.Globalization;
using System.Resources;

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
    public string TryAgain => Find(nameof(TryAgain));
    public string Unreadable => Find(nameof(Unreadable));

    /// <summary>In a language, or in English when the tag says nothing.</summary>
    public static TeamsTexts In(string? language)
    {
        try
        {
            return new TeamsTexts(CultureInfo.GetCultureInfo(language ?? "en"));
        }
        catch (CultureNotFoundException)
        {
            return new TeamsTexts(CultureInfo.GetCultureInfo("en"));
        }
    }

    private string Find(string name) => Resources.GetString(name, culture) ?? name;
}
