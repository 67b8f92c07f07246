namespace CxBot.Core.Chat;

/// <summary>What the dispatcher itself says.</summary>
internal static class ChatTexts
{
    /// <summary>In the place of the name of somebody who was forgotten.</summary>
    public static Text FormerColleague => Text.Of("Chat.FormerColleague");

    public static Text OpenForm => Text.Of("Chat.OpenForm");

    public static Text FormIsReady(Text form) => Text.Of("Chat.FormIsReady", form);

    public static Text ListMiddle => Text.Of("Chat.ListMiddle");

    public static Text ListEnd => Text.Of("Chat.ListEnd");

    public static Text ListEndBeforeI => Text.Of("Chat.ListEndBeforeI");

    public static Text WeekdayAndDay => Text.Of("Chat.WeekdayAndDay");

    public static Text DayAndTime => Text.Of("Chat.DayAndTime");

    public static Text ChooseDay => Text.Of("Chat.ChooseDay");

    public static Text DayMissing => Text.Of("Chat.DayMissing");

    public static Text DayFrom(DateOnly earliest) => Text.Of("Chat.DayFrom", new CalendarDay(earliest));

    public static Text DayUntil(DateOnly latest) => Text.Of("Chat.DayUntil", new CalendarDay(latest));

    public static Text DayBetween(DateOnly earliest, DateOnly latest) =>
        Text.Of("Chat.DayBetween", new CalendarDay(earliest), new CalendarDay(latest));

    public static Text DraftGone => Text.Of("Chat.DraftGone");

    public static Text TooLong(int count, int most) => Text.Of("Chat.TooLong", count, most, count - most);

    public static Text NotThereAnyMore => Text.Of("Chat.NotThereAnyMore");

    public static Text OurFault(string reference) => Text.Of("Chat.OurFault", reference);
}
