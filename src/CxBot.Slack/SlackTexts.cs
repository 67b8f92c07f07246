using System.Resources;
using CxBot.Core.Chat;

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

    public static string InstalledTitle(string language, string workspace) => Find(nameof(InstalledTitle), language, workspace);

    public static string Installed(string language) => Find(nameof(Installed), language);

    public static string InstallOpen(string language) => Find(nameof(InstallOpen), language);

    public static string InstallWaitsTitle(string language, string workspace) => Find(nameof(InstallWaitsTitle), language, workspace);

    public static string InstallWaits(string language) => Find(nameof(InstallWaits), language);

    public static string InstallCancelledTitle(string language) => Find(nameof(InstallCancelledTitle), language);

    public static string InstallCancelled(string language) => Find(nameof(InstallCancelled), language);

    public static string InstallExpiredTitle(string language) => Find(nameof(InstallExpiredTitle), language);

    public static string InstallExpired(string language) => Find(nameof(InstallExpired), language);

    public static string InstallFailedTitle(string language) => Find(nameof(InstallFailedTitle), language);

    public static string InstallFailed(string language, string code) => Find(nameof(InstallFailed), language, code);

    public static string InstallNotOfferedTitle(string language) => Find(nameof(InstallNotOfferedTitle), language);

    public static string InstallNotOffered(string language) => Find(nameof(InstallNotOffered), language);

    public static string InstallAgain(string language) => Find(nameof(InstallAgain), language);

    private static string Find(string name, string language, string argument) =>
        Find(name, language).Replace("{0}", argument, StringComparison.Ordinal);

    private static string Find(string name, string language) => Resources.GetString(name, SpokenLanguages.CultureOf(language)) ?? name;
}
