using CxBot.Core.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CxBot.Core.Tests.Measures;

public sealed class When_times_are_spread
{
    [Fact]
    public void Half_are_on_either_side_of_the_median_and_nine_in_ten_up_to_the_ninetieth() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Gen.Choose(0, 200).Select(minutes => TimeSpan.FromMinutes(minutes)).NonEmptyListOf().ToArbitrary(),
                times =>
                {
                    var spread = MeasureTimes.Of(times);

                    spread.Count.ShouldBe(times.Count);
                    (2 * times.Count(time => time <= spread.Median)).ShouldBeGreaterThanOrEqualTo(times.Count);
                    (2 * times.Count(time => time >= spread.Median)).ShouldBeGreaterThanOrEqualTo(times.Count);
                    times.ShouldContain(spread.Ninetieth);
                    (10 * times.Count(time => time <= spread.Ninetieth)).ShouldBeGreaterThanOrEqualTo(9 * times.Count);
                    (10 * times.Count(time => time < spread.Ninetieth)).ShouldBeLessThan(9 * times.Count);
                    spread.Median.ShouldBeLessThanOrEqualTo(spread.Ninetieth);
                    MeasureTimes.Of(times.AsEnumerable().Reverse()).ShouldBe(spread);
                }
            )
        );

    [Theory]
    [InlineData(new[] { 4, 1, 3, 2 }, 2.5, 4)]
    [InlineData(new[] { 7 }, 7, 7)]
    [InlineData(new[] { 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 }, 5.5, 9)]
    [InlineData(new[] { 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 }, 6, 10)]
    public void By_hand(int[] hours, double median, double ninetieth) =>
        MeasureTimes
            .Of(hours.Select(hour => TimeSpan.FromHours(hour)))
            .ShouldBe(new MeasureTimes(hours.Length, TimeSpan.FromHours(median), TimeSpan.FromHours(ninetieth)));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_handful_is_the_least_that_is_told(int cases, bool isTold)
    {
        new MeasureShare(1, cases).IsTold.ShouldBe(isTold);
        MeasureTimes.Of(Enumerable.Repeat(TimeSpan.FromHours(1), cases)).IsTold.ShouldBe(isTold);
    }
}
