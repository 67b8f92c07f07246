using CxBot.Core.Chat;
using CxBot.Core.Digest;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Content;

/// <summary>What people read about tips and stories, beside what stands in the packs.</summary>
internal static class ContentTexts
{
    public static Text TipUsage => Text.Of("Content.TipUsage");

    public static Text StoryUsage => Text.Of("Content.StoryUsage");

    public static Text StoryDetails => Text.Of("Content.StoryDetails");

    public static Text InventedExample => Text.Of("Content.InventedExample");

    public static Text TryingIt => Text.Of("Content.TryingIt");

    public static Text NotForUs => Text.Of("Content.NotForUs");

    public static Text ThankThem => Text.Of("Content.ThankThem");

    public static Text OneToo => Text.Of("Content.OneToo");

    public static Text Another => Text.Of("Content.Another");

    public static Text CountedAlready => Text.Of("Content.CountedAlready");

    public static Text NotForUsNoted => Text.Of("Content.NotForUsNoted");

    public static Text WhoElse => Text.Of("Content.WhoElse");

    public static Text ThanksCounted => Text.Of("Content.ThanksCounted");

    public static Text ThankSomebody => Text.Of("Content.ThankSomebody");

    public static Text NotThereAnyMore => Text.Of("Content.NotThereAnyMore");

    public static Text NothingToShow => Text.Of("Content.NothingToShow");

    public static Text HandInTitle => Text.Of("Content.HandInTitle");

    public static Text HandInSubmit => Text.Of("Content.HandInSubmit");

    public static Text HandInNote => Text.Of("Content.HandInNote");

    public static Text StoryTitle => Text.Of("Content.StoryTitle");

    public static Text StoryText => Text.Of("Content.StoryText");

    public static Text StoryTextHint => Text.Of("Content.StoryTextHint");

    public static Text StoryPeople => Text.Of("Content.StoryPeople");

    public static Text StoryPeopleHint => Text.Of("Content.StoryPeopleHint");

    public static Text StoryTitleMissing => Text.Of("Content.StoryTitleMissing");

    public static Text StoryTooShort => Text.Of("Content.StoryTooShort");

    public static Text HandedIn(string title) => Text.Of("Content.HandedIn", title);

    public static Text HandedInTo(PersonName author, string title) => Text.Of("Content.HandedInTo", author, title);

    public static Text SummaryOf(ContentItem item) =>
        item.Kind == ContentKind.Tip ? Text.Of("Content.TipSummary", item.Title) : Text.Of("Content.StorySummary", item.Title);

    public static Text AreTrying(int people) => Text.Plural("Content.AreTrying", people);

    public static Text SayThanks(int people) => Text.Plural("Content.SayThanks", people);

    public static Text MissedPosts(int posts) => Text.Plural("Content.MissedPosts", posts);

    public static Text FailedPosts(int posts, string reason) => Text.Plural("Content.FailedPosts", posts, reason);

    public static Text AnotherNext => Text.Of("Content.AnotherNext");

    public static Text DryRun(DateTime at) => Text.Of("Content.DryRun", new Moment(at));

    /// <summary>A role of content as a job or a department, small.</summary>
    public static Text Role(string role) =>
        Text.Of($"Content.Role{string.Concat(role.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]))}");

    public static Text WorkspaceDown => Text.Of("Content.WorkspaceDown");

    public static Text SeeBoard => Text.Of("Content.SeeBoard");

    public static Text MyNumbers => Text.Of("Content.MyNumbers");

    public static Text RoundUp(DigestWeek week) =>
        Text.Of("Content.RoundUp", new CalendarDay(week.From, WithWeekday: true), new CalendarDay(week.Through, WithWeekday: true));

    public static Text QuietWeek => Text.Of("Content.QuietWeek");

    public static Text RecoveredThisWeek(int customers) => Text.Plural("Content.RecoveredThisWeek", customers);

    public static Text ThankedFor(PersonName giver, Text receivers, string reason) =>
        Text.Of("Content.ThankedFor", giver, receivers, reason);

    public static Text Name(PersonName person) => Text.Of("Content.Name", person);

    /// <summary>A kind's name, in the singular and small.</summary>
    public static Text Kind(PostKind kind) =>
        kind switch
        {
            PostKind.Tip => Text.Of("Content.Tip"),
            PostKind.Story => Text.Of("Content.Story"),
            PostKind.Walk => Text.Of("Content.Walk"),
            PostKind.Board => Text.Of("Content.Board"),
            PostKind.CxWeek => Text.Of("Content.CxWeek"),
            _ => Text.Of("Content.Digest"),
        };

    public static Text Series(string series) =>
        series switch
        {
            "who-is-your-customer" => Text.Of("Content.SeriesCustomer"),
            "good-manners" => Text.Of("Content.SeriesManners"),
            "start-a-recovery" => Text.Of("Content.SeriesRecovery"),
            "back-office" => Text.Of("Content.SeriesBackOffice"),
            "walk-contact-points" => Text.Of("Content.SeriesWalk"),
            "leaders-first" => Text.Of("Content.SeriesLeaders"),
            ContentVocabulary.OwnStories => Text.Of("Content.SeriesOwn"),
            _ => Text.Typed(series),
        };

    /// <summary>Why a post holds what it holds, or nothing; follows "because".</summary>
    public static Text Why(PlannedPostReason why, string detail) =>
        why switch
        {
            PlannedPostReason.FreshStory => Text.Of("Content.WhyFreshStory"),
            PlannedPostReason.Theme => Text.Of("Content.WhyTheme", detail),
            PlannedPostReason.HotPoint => Text.Of("Content.WhyHotPoint", detail),
            PlannedPostReason.SilentPoint => Text.Of("Content.WhySilentPoint", detail),
            PlannedPostReason.LikedHere => Text.Of("Content.WhyLikedHere"),
            PlannedPostReason.OwnStory => Text.Of("Content.WhyOwnStory"),
            PlannedPostReason.NewHere => Text.Of("Content.WhyNewHere"),
            PlannedPostReason.LongestUnseen => Text.Of("Content.WhyLongestUnseen"),
            PlannedPostReason.ChosenByHand => Text.Of("Content.WhyChosenByHand"),
            PlannedPostReason.Regular => Text.Of("Content.WhyRegular"),
            PlannedPostReason.AllShownLately => Text.Of("Content.WhyAllShownLately"),
            PlannedPostReason.NothingFits => Text.Of("Content.WhyNothingFits"),
            PlannedPostReason.Holiday when detail.Length > 0 => Text.Of("Content.WhyHolidayNamed", detail),
            PlannedPostReason.Holiday => Text.Of("Content.WhyHoliday"),
            PlannedPostReason.Paused => Text.Of("Content.WhyPaused"),
            PlannedPostReason.SkippedByHand => Text.Of("Content.WhySkippedByHand"),
            PlannedPostReason.QuietHours => Text.Of("Content.WhyQuietHours"),
            PlannedPostReason.Missed => Text.Of("Content.WhyMissed"),
            PlannedPostReason.Overtaken => Text.Of("Content.WhyOvertaken"),
            PlannedPostReason.Closed => Text.Of("Content.WhyClosed", detail),
            _ => Text.Of("Content.WhyRefused", detail),
        };
}
