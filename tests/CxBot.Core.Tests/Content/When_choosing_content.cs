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
                        var choice = ContentRanking.Choose(items, memory, now, TimeSpan.Zero)!;
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
        ContentRanking.Choose([Item("b")], memory, Now, Rest).ShouldBeNull();
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

        var ranked = ContentRanking.Rank(items, memory, Now, Rest);

        ranked.Select(choice => choice.Item.Id).ShouldBe(["c", "b", "a"]);
        ranked.Select(choice => choice.Why).ShouldBe([PlannedPostReason.LikedHere, PlannedPostReason.NewHere, PlannedPostReason.NewHere]);
    }

    [Fact]
    public void Equals_come_in_the_order_of_their_ids() =>
        Ranked([Item("c"), Item("a"), Item("b")], ChannelMemory.Empty).ShouldBe(["a", "b", "c"]);

    private static IEnumerable<string> Ranked(ContentItem[] items, ChannelMemory memory) =>
        ContentRanking.Rank(items, memory, Now, Rest).Select(choice => choice.Item.Id);

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
