using CxBot.Core.Chat;

namespace CxBot.Core.Me;

/// <summary>What people read about how they are known here.</summary>
internal static class MeTexts
{
    public static Text Accounts => Text.Of("Me.Accounts");

    public static Text Language => Text.Of("Me.Language");

    public static Text Hours => Text.Of("Me.Hours");

    public static Text Team => Text.Of("Me.Team");

    public static Text Leads => Text.Of("Me.Leads");

    public static Text Digest => Text.Of("Me.Digest");

    public static Text OwnWeek => Text.Of("Me.OwnWeek");

    public static Text Nudges => Text.Of("Me.Nudges");

    public static Text Pause => Text.Of("Me.Pause");

    public static Text EndPause => Text.Of("Me.EndPause");

    public static Text Link => Text.Of("Me.Link");

    public static Text TeamOf(PersonName manager) => new("", [manager]);

    public static Text People(int count) => Text.Plural("Me.People", count);

    public static Text OnFridays(bool isOn) => Text.Of(isOn ? "Me.OnFridays" : "Me.SwitchedOff");

    public static Text NudgesNow(DateOnly? pausedUntil) =>
        pausedUntil is { } day ? Text.Of("Me.NudgesPaused", new CalendarDay(day)) : Text.Of("Me.NudgesUsual");

    public static Text TurnOwnWeek(bool on) => Text.Of(on ? "Me.OwnWeekOn" : "Me.OwnWeekOff");

    public static Text TurnDigest(bool on) => Text.Of(on ? "Me.DigestOn" : "Me.DigestOff");
}
