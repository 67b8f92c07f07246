using CxBot.Core.Chat;

namespace CxBot.Core.Web;

/// <summary>What pages and links to them say.</summary>
public static class WebTexts
{
    public static Text Usage => Text.Of("Web.Usage");

    public static Text UsageDetails => Text.Of("Web.UsageDetails");

    public static Text OpenMyPage => Text.Of("Web.OpenMyPage");

    public static Text LinkFor => Text.Of("Web.LinkFor");

    public static Text LinkLasts(int minutes) => Text.Plural("Web.LinkLasts", minutes);

    public static Text NoAddress => Text.Of("Web.NoAddress");

    /// <summary>Above a link's page.</summary>
    public static Text SignInTitle => Text.Of("Web.SignInTitle");

    /// <summary>Who is about to be signed in.</summary>
    public static Text SignInAs(string name) => Text.Of("Web.SignInAs", name);

    /// <summary>The button that does it.</summary>
    public static Text SignIn => Text.Of("Web.SignIn");

    public static Text SignOut => Text.Of("Web.SignOut");

    public static Text SignedOut => Text.Of("Web.SignedOut");

    public static Text NotSignedInTitle => Text.Of("Web.NotSignedInTitle");

    public static Text NotSignedIn => Text.Of("Web.NotSignedIn");

    public static Text LinkIsUsedTitle => Text.Of("Web.LinkIsUsedTitle");

    public static Text LinkIsUsed => Text.Of("Web.LinkIsUsed");

    public static Text MissingTitle => Text.Of("Web.MissingTitle");

    public static Text FailedTitle => Text.Of("Web.FailedTitle");

    public static Text Failed(string reference) => Text.Of("Web.Failed", reference);

    public static Text Missing => Text.Of("Web.Missing");

    public static Text TabFailedTitle => Text.Of("Web.TabFailedTitle");

    public static Text TabFailed => Text.Of("Web.TabFailed");

    public static Text TryAgain => Text.Of("Web.TryAgain");

    /// <summary>To the frame's own page, for somebody who came elsewhere.</summary>
    public static Text MyPage => Text.Of("Web.MyPage");

    /// <summary>Above the ways to a form.</summary>
    public static Text Report => Text.Of("Web.Report");

    /// <summary>A field that may stay empty.</summary>
    public static Text Optional(Text label) => Text.Of("Web.Optional", label);

    /// <summary>The choice that is none.</summary>
    public static Text NoAnswer => Text.Of("Web.NoAnswer");

    /// <summary>Where one types to find colleagues.</summary>
    public static Text SeekPeople => Text.Of("Web.SeekPeople");

    /// <summary>Away from a form.</summary>
    public static Text Back => Text.Of("Web.Back");

    /// <summary>In a form that could not be sent.</summary>
    public static Text NotSent => Text.Of("Web.NotSent");

    /// <summary>On a card whose buttons stand in chat only.</summary>
    public static Text GoOnInChat => Text.Of("Web.GoOnInChat");

    /// <summary>The button below choices.</summary>
    public static Text Show => Text.Of("Web.Show");

    public static Text MyIssues => Text.Of("Web.MyIssues");

    public static Text MyNumbers => Text.Of("Web.MyNumbers");

    public static Text TodaysTip(string title) => Text.Of("Web.TodaysTip", title);

    /// <summary>Who reads, at the foot of a page.</summary>
    public static Text ReadBy(string name) => Text.Of("Web.ReadBy", name);

    /// <summary>How to act on what a page shows.</summary>
    public static Text ActInChat => Text.Of("Web.ActInChat");
}
