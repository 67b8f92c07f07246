using System.Globalization;
using System.Resources;

namespace CxBot.Slack;

/// <summary>The few sentences that only Slack's ways make necessary; all others are Core's.</summary>
internal static class SlackTexts
{
    private static readonly ResourceManager Resources = new(typeof(SlackTexts));

    public static string NotHere(string language) => Find(nameof(NotHere), language);

    public static string TryAgain(string language) => Find(nameof(TryAgain), language);

    public static string OneMomentTitle(string language) => Find(nameof(OneMomentTitle), language);

    public static string OneMoment(string language) => Find(nameof(OneMoment), language);

    public static string SavedTitle(string language) => Find(nameof(SavedTitle), language);

    public static string Saved(string language) => Find(nameof(Saved), language);

    public static string Loading(string language) => Find(nameof(Loading), language);

    public static string LoadingTitle(string language) => Find(nameof(LoadingTitle), language);

    public static string Cancel(string language) => Find(nameof(Cancel), language);

    public static string Close(string language) => Find(nameof(Close), language);

    public static string Cut(string language) => Find(nameof(Cut), language);

    private static string Find(string name, string language) => Resources.GetString(name, CultureInfo.GetCultureInfo(language)) ?? name;
}
