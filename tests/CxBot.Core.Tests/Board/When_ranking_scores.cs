using CxBot.Core.Board;

namespace CxBot.Core.Tests.Board;

public sealed class When_ranking_scores
{
    [Fact]
    public void Ties_share_a_rank_and_the_next_rank_counts_them_all()
    {
        var standings = BoardRanks.Of([Score(5, 9), Score(2, 8), Score(3, 8), Score(4, 8), Score(1, 3)]);

        standings.Select(standing => standing.Rank).ShouldBe([1, 2, 2, 2, 5]);
    }

    [Theory]
    [InlineData("2026-11-16", "2026-11-16", "2026-11-22")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    public void A_season_is_read_from_its_name(string period, string from, string through)
    {
        var season = BoardSeason.Read(period).ShouldNotBeNull();

        (season.Period, $"{season.From:yyyy-MM-dd}", $"{season.Through:yyyy-MM-dd}").ShouldBe((period, from, through));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12")]
    [InlineData("9999-Q4")]
    public void What_is_no_season_is_none(string period) => BoardSeason.Read(period).ShouldBeNull();

    private static BoardScore Score(long person, int points) => new(BoardList.Fixed, person, $"Colleague {person}", points, 1);
}
