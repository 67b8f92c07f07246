using CxBot.Core.Channels;

namespace CxBot.Core.Tests.Channels;

public sealed class When_catching_up
{
    private static readonly DateTime Monday = new(2026, 11, 16, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Rhythm Daily = new("Etc/UTC", Weekdays.All, new TimeOnly(10, 0));
    private static readonly Rhythm Demo = Daily with { EveryMinutes = 10 };

    [Theory]
    [InlineData(0, true, false)]
    [InlineData(1, true, false)]
    [InlineData(2, true, true)]
    [InlineData(119, true, true)]
    [InlineData(120, false, false)]
    public void A_post_goes_out_late_under_two_hours_and_not_at_all_from_then_on(int minutes, bool posts, bool isLate)
    {
        var plan = DuePlan.For(Daily, Monday, Monday.AddMinutes(minutes));

        (plan.Post is not null).ShouldBe(posts);
        plan.IsLate.ShouldBe(isLate);
        plan.Skipped.Count.ShouldBe(posts ? 0 : 1);
        plan.Next.ShouldBe(Monday.AddDays(1));
    }

    [Fact]
    public void Of_many_missed_times_only_the_newest_may_be_posted()
    {
        var plan = DuePlan.For(Demo, Monday, Monday.AddHours(5).AddMinutes(5));

        plan.Post.ShouldBe(Monday.AddHours(5));
        plan.Skipped.Count.ShouldBe(30);
        plan.Skipped.Count(skipped => skipped.WasMissed).ShouldBe(19);
        plan.Next.ShouldBe(Monday.AddHours(5).AddMinutes(10));
    }

    [Fact]
    public void Beyond_200_missed_times_the_oldest_share_a_row_that_says_how_many()
    {
        var plan = DuePlan.For(Demo, Monday, Monday.AddDays(30).AddSeconds(5));

        plan.Skipped.Count.ShouldBe(1 + DuePlan.MostRows);
        plan.Skipped.Sum(skipped => skipped.Count).ShouldBe(30 * 144);
        plan.Skipped[0].First.ShouldBe(Monday);
        plan.Skipped[1].First.ShouldBe(Monday.AddDays(30).AddMinutes(-10 * DuePlan.MostRows));
    }
}
