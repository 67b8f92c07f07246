using System.Collections.Immutable;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using FsCheck;
using FsCheck.Fluent;

namespace CxBot.Core.Tests.Content;

public sealed class When_choosing_content
{
    private static readonly DateTime Now = new(2026, 11, 17, 10, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Rest = TimeSpan.FromDays(60);

    [Fact]
    public void Nothing_comes_twice_until_everything_was_shown()
    {
        var items = new ContentLibrary().Of(ContentKind.Tip, "en");
        var histories =
            from hours in Gen.Choose(1, 24 * 30)
            from kind in Gen.Choose(0, 3).ListOf(items.Count)
            from notForUs in Gen.Choose(0, 3).ListOf(items.Count)
            select (Every: TimeSpan.FromHours(hours), Pressed: Presses(items, kind, notForUs));

        Prop.ForAll(
                histories.ToArbitrary(),
                one =>
                {
                    var (shown, memory) = (new List<string>(), ChannelMemory.Empty with { Pressed = one.Pressed });
                    for (var now = Now; shown.Count < items.Count * 2; now += one.Every)
                    {
                        var choice = new ContentRanking(ContentMood.Calm, null, now, TimeSpan.Zero).Choose(items, memory)!;
                        memory = memory.With(choice.Item.Id, now);
                        shown.Add(choice.Item.Id);
                    }
                    shown.Take(items.Count).Distinct().Count().ShouldBe(items.Count);
                    shown.Skip(items.Count).ShouldBe(shown.Take(items.Count), "then the oldest comes first");
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Nothing_comes_again_within_60_days()
    {
        var memory = ChannelMemory.Empty.With("a", Now.AddDays(-60)).With("b", Now.AddDays(-59));

        Ranked([Item("a"), Item("b")], memory).ShouldBe(["a"]);
        Ranking().Choose([Item("b")], memory).ShouldBeNull();
    }

    [Fact]
    public void What_was_never_shown_comes_before_what_was() =>
        Ranked([Item("a"), Item("b")], ChannelMemory.Empty.With("a", Now.AddDays(-400))).ShouldBe(["b", "a"]);

    [Fact]
    public void Own_items_come_before_those_of_the_starter_pack() =>
        Ranked([Item("a"), Item("b") with { IsInvented = false }], ChannelMemory.Empty).ShouldBe(["b", "a"]);

    [Fact]
    public void Items_come_first_whose_tags_the_channel_liked_and_last_those_it_did_not()
    {
        var memory = ChannelMemory.Empty.With("tried", Now.AddDays(-1)).With("declined", Now.AddDays(-1)) with
        {
            Pressed = ImmutableDictionary<string, Presses>.Empty.Add("tried", new(3, 0)).Add("declined", new(0, 2)),
        };
        ContentItem[] items = [Item("tried", "phone"), Item("declined", "web"), Item("a", "web"), Item("b", "store"), Item("c", "phone")];

        var ranked = Ranking().Rank(items, memory);

        ranked.Select(choice => choice.Item.Id).ShouldBe(["c", "b", "a"]);
        ranked.Select(choice => choice.Why).ShouldBe([PlannedPostReason.LikedHere, PlannedPostReason.NewHere, PlannedPostReason.NewHere]);
    }

    [Fact]
    public void A_colleagues_new_story_comes_before_everything_for_four_weeks()
    {
        var fresh = Item("z") with { IsInvented = false, FreshUntil = Now.AddDays(1) };
        var stale = fresh with { FreshUntil = Now };

        Ranking(theme: "own-it").Rank([Item("a"), fresh], ChannelMemory.Empty)[0].Why.ShouldBe(PlannedPostReason.FreshStory);
        Ranking(theme: "own-it").Rank([Item("a"), stale with { Standard = "" }], ChannelMemory.Empty)[0].Item.Id.ShouldBe("a");
    }

    [Fact]
    public void The_theme_of_the_week_comes_before_what_the_channel_likes_and_is_said()
    {
        var memory = ChannelMemory.Empty.With("tried", Now.AddDays(-1)) with
        {
            Pressed = ImmutableDictionary<string, Presses>.Empty.Add("tried", new(9, 0)),
        };
        ContentItem[] items = [Item("tried", "phone"), Item("liked", "phone"), Item("themed", "web") with { Standard = "plain-words" }];

        var ranked = Ranking(theme: "plain-words").Rank(items, memory);

        ranked.Select(choice => choice.Item.Id).ShouldBe(["themed", "liked"]);
        (ranked[0].Why, ranked[0].Detail).ShouldBe((PlannedPostReason.Theme, "plain-words"));
    }

    [Fact]
    public void Contact_points_that_ran_hot_or_silent_come_before_the_others_and_are_named()
    {
        var mood = ContentMood.Calm with
        {
            Hot = new Dictionary<string, string> { ["delivery"] = "Delivery" },
            Silent = new Dictionary<string, string> { ["store"] = "Shops" },
        };
        ContentItem[] items = [Item("a", "web"), Item("b", "delivery"), Item("c", "store", "phone")];

        var ranked = new ContentRanking(mood, null, Now, Rest).Rank(items, ChannelMemory.Empty);

        ranked
            .Select(choice => (choice.Item.Id, choice.Why, choice.Detail))
            .ShouldBe([
                ("b", PlannedPostReason.HotPoint, "Delivery"),
                ("c", PlannedPostReason.SilentPoint, "Shops"),
                ("a", PlannedPostReason.NewHere, ""),
            ]);
    }

    [Fact]
    public void After_everything_was_shown_not_even_the_theme_comes_before_the_oldest() =>
        Ranking(theme: "own-it")
            .Choose(
                [Item("old") with { Standard = "" }, Item("themed")],
                ChannelMemory.Empty.With("old", Now.AddDays(-90)).With("themed", Now.AddDays(-80))
            )!
            .Item.Id.ShouldBe("old");

    [Fact]
    public void Each_standard_takes_its_week_in_turn_unless_an_editor_chose_one()
    {
        var monday = new DateOnly(2026, 11, 16);
        var mood = ContentMood.Calm with
        {
            Standards = ["a", "b", "c"],
            Chosen = new Dictionary<DateOnly, string> { [monday.AddDays(7)] = "c" },
        };

        mood.ThemeOn(monday).ShouldBe(mood.ThemeOn(monday.AddDays(6)));
        mood.ThemeOn(monday.AddDays(13)).ShouldBe("c");
        Enumerable.Range(2, 3).Select(week => mood.ThemeOn(monday.AddDays(7 * week))).ShouldBe(["a", "b", "c"], ignoreOrder: true);
    }

    [Fact]
    public void Equals_come_in_the_order_of_their_ids() =>
        Ranked([Item("c"), Item("a"), Item("b")], ChannelMemory.Empty).ShouldBe(["a", "b", "c"]);

    private static ContentRanking Ranking(string? theme = null) => new(ContentMood.Calm, theme, Now, Rest);

    private static IEnumerable<string> Ranked(ContentItem[] items, ChannelMemory memory) =>
        Ranking().Rank(items, memory).Select(choice => choice.Item.Id);

    private static ImmutableDictionary<string, Presses> Presses(IReadOnlyList<ContentItem> items, List<int> kind, List<int> notForUs) =>
        items.Select((item, i) => (item.Id, new Presses(kind[i], notForUs[i]))).ToImmutableDictionary(pair => pair.Id, pair => pair.Item2);

    private static ContentItem Item(string id, params string[] contactPoints) =>
        new()
        {
            Id = id,
            Kind = ContentKind.Tip,
            Language = "en",
            Title = id,
            Paragraphs = ["Try it."],
            Series = "good-manners-of-" + id,
            ContactPoints = contactPoints,
            Roles = [],
            Standard = "own-it",
            Step = "deliver",
            IsInvented = true,
        };
}
