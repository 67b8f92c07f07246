using CxBot.Core.Chat;

namespace CxBot.Core.Tests.Chat;

public sealed class When_a_form_asks_for_a_day
{
    private static readonly DateOnly First = new(2026, 11, 20);
    private static readonly DateOnly Last = new(2026, 12, 5);
    private static readonly DateField Day = new("day", Text.Typed("Day"));

    [Theory]
    [InlineData("2026-11-20", null)]
    [InlineData(" 2026-12-05 ", null)]
    [InlineData("2026-11-19", "Please choose a day from 20 Nov to 5 Dec.")]
    [InlineData("2026-12-06", "Please choose a day from 20 Nov to 5 Dec.")]
    [InlineData("2026-11-31", "Please choose a day from 20 Nov to 5 Dec.")]
    [InlineData("5 Dec", "Please choose a day from 20 Nov to 5 Dec.")]
    [InlineData("", "Please choose a day from 20 Nov to 5 Dec.")]
    public void Only_a_day_in_its_range_is_taken(string given, string? fault) =>
        Said(Day with { Earliest = First, Latest = Last }, given).ShouldBe(fault);

    [Fact]
    public void Each_rule_is_said_in_the_words_of_what_is_allowed()
    {
        Said(Day, "").ShouldBe("Please choose a day.");
        Said(Day with { Earliest = First }, "2026-11-19").ShouldBe("Please choose 20 Nov or a later day.");
        Said(Day with { Latest = Last }, "2026-12-06").ShouldBe("Please choose 5 Dec or an earlier day.");
    }

    [Fact]
    public void One_that_may_stay_empty_still_takes_no_nonsense()
    {
        Said(Day with { Optional = true }, "").ShouldBeNull();
        Said(Day with { Optional = true }, "soon").ShouldBe("Please choose a day.");
    }

    [Fact]
    public void The_form_comes_back_with_the_day_that_was_given()
    {
        var form = new Form("f", Text.Typed("F"), Text.Typed("Send"), [Day with { Value = First, Latest = First }]);

        form.With(Given("2026-12-06")).Fields[0].ShouldBe(Day with { Value = new DateOnly(2026, 12, 6), Latest = First });
        form.With(Given("")).Fields[0].ShouldBe(Day with { Latest = First });
    }

    private static string? Said(DateField field, string given) =>
        field.Fault(Given(given)) is { } fault ? TextResolver.Plain(fault, Reader.Default) : null;

    private static FormAnswers Given(string day) => new(new Dictionary<string, IReadOnlyList<string>> { ["day"] = [day] });
}
