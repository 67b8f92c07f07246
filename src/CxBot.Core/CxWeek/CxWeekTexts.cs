using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.CxWeek;

/// <summary>What people read of a customer-experience week.</summary>
internal static class CxWeekTexts
{
    public static Text Usage => Text.Of("CxWeek.Usage");

    public static Text Details => Text.Of("CxWeek.Details");

    public static Text None => Text.Of("CxWeek.None");

    public static Text IsOver => Text.Of("CxWeek.IsOver");

    public static Text Choose => Text.Of("CxWeek.Choose");

    public static Text Cancel => Text.Of("CxWeek.Cancel");

    public static Text FormTitle => Text.Of("CxWeek.FormTitle");

    public static Text FormNote => Text.Of("CxWeek.FormNote");

    public static Text Day => Text.Of("CxWeek.Day");

    public static Text Theme => Text.Of("CxWeek.Theme");

    public static Text ThemeMissing => Text.Of("CxWeek.ThemeMissing");

    public static Text Save => Text.Of("CxWeek.Save");

    public static Text WhatComes => Text.Of("CxWeek.WhatComes");

    public static Text HowToSee => Text.Of("CxWeek.HowToSee");

    public static Text OpeningTitle => Text.Of("CxWeek.OpeningTitle");

    public static Text Opening => Text.Of("CxWeek.Opening");

    public static Text OpeningAsk => Text.Of("CxWeek.OpeningAsk");

    public static Text HandIn => Text.Of("CxWeek.HandIn");

    public static Text Report => Text.Of("CxWeek.Report");

    public static Text RoundUpTitle => Text.Of("CxWeek.RoundUpTitle");

    public static Text RoundUpEnd => Text.Of("CxWeek.RoundUpEnd");

    public static Text StoriesTold => Text.Of("CxWeek.StoriesTold");

    public static Text Quiet => Text.Of("CxWeek.Quiet");

    public static Text Coming(CxWeekPlan plan, Standard theme) =>
        Text.Of("CxWeek.Coming", Date(plan.Monday), Date(plan.Friday), theme.Name);

    public static Text ComingPlain(CxWeekPlan plan) => Text.Of("CxWeek.ComingPlain", Date(plan.Monday), Date(plan.Friday));

    public static Text Cancelled(DateOnly monday) => Text.Of("CxWeek.Cancelled", Date(monday));

    public static Text Unreadable(string words) => Text.Of("CxWeek.Unreadable", words);

    public static Text OpeningWithTheme(Standard theme) => Text.Of("CxWeek.OpeningWithTheme", theme.Name, theme.Meaning);

    public static Text ThemeWas(Standard theme) => Text.Of("CxWeek.ThemeWas", theme.Name);

    public static Text People(int count) => Text.Plural("CxWeek.People", count);

    public static Text Tried(int count) => Text.Plural("CxWeek.Tried", count);

    public static Text Thanks(int count) => Text.Plural("CxWeek.Thanks", count);

    public static Text Reported(int count) => Text.Plural("CxWeek.Reported", count);

    public static Text Recovered(int count) => Text.Plural("CxWeek.Recovered", count);

    public static Text Story((string Title, int Thanks) story) =>
        story.Thanks == 0 ? Text.Of("CxWeek.Story", story.Title) : Text.Plural("CxWeek.StoryThanked", story.Thanks, story.Title);

    private static CalendarDay Date(DateOnly day) => new(day);
}
