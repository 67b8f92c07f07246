using System.Collections.Immutable;
using CxBot.Core.Chat;

namespace CxBot.Core.Tests.Chat;

public sealed class When_a_text_is_resolved
{
    [Theory]
    [InlineData("")]
    [InlineData("Ana", "Ana")]
    [InlineData("Ana and Ben", "Ana", "Ben")]
    [InlineData("Ana, Ben and Chloe", "Ana", "Ben", "Chloe")]
    [InlineData("Ana, Ben, Chloe and Dev", "Ana", "Ben", "Chloe", "Dev")]
    public void A_list_is_read_as_one_says_it(string said, params string[] names) =>
        TextResolver.Plain(Text.List(names.Select(Text.Typed)), Reader.Default).ShouldBe(said);

    [Theory]
    [InlineData("es", "Ana e Inés", "Ana", "Inés")]
    [InlineData("es-MX", "Ana e Hilda", "Ana", "Hilda")]
    [InlineData("es", "Ana, Ben y Hielo", "Ana", "Ben", "Hielo")]
    [InlineData("es", "Ida y Ana", "Ida", "Ana")]
    [InlineData("de-AT", "Ana, Ben und Ida", "Ana", "Ben", "Ida")]
    public void The_last_of_a_list_is_joined_as_the_language_has_it(string language, string said, params string[] names) =>
        TextResolver.Plain(Text.List(names.Select(Text.Typed)), Reader.Default with { Language = language }).ShouldBe(said);

    [Theory]
    [InlineData("en", "Mon 5 Jan, 14:05")]
    [InlineData("en-GB", "Mon 5 Jan, 14:05")]
    [InlineData("en-US", "Mon Jan 5, 2:05\u00A0PM")]
    [InlineData("de-DE", "Mo, 5. Jan., 14:05")]
    [InlineData("es-ES", "lun 5 ene, 14:05")]
    [InlineData("fr-FR", "Mon 5 Jan, 14:05")]
    public void A_moment_is_written_as_the_reader_would(string language, string said) =>
        TextResolver
            .Plain(new Text("", [new Moment(new DateTime(2026, 1, 5, 14, 5, 0))]), Reader.Default with { Language = language })
            .ShouldBe(said);

    [Theory]
    [InlineData("en-US", "12,345")]
    [InlineData("de", "12.345")]
    [InlineData("de-CH", "12’345")]
    [InlineData("es-LA", "12,345")]
    [InlineData("fr-FR", "12,345")]
    [InlineData("not a tag", "12,345")]
    [InlineData("es-not a region", "12.345")]
    public void A_number_is_written_as_the_reader_would(string language, string said) =>
        TextResolver.Plain(new Text("", [new Number(12_345)]), Reader.Default with { Language = language }).ShouldBe(said);

    [Theory]
    [InlineData("en", 1250, "12.50")]
    [InlineData("de", 125_050, "1.250,50")]
    [InlineData("es", 2000, "20")]
    public void An_amount_is_written_as_the_reader_would(string language, long hundredths, string said) =>
        TextResolver.Plain(new Text("", [new Amount(hundredths)]), Reader.Default with { Language = language }).ShouldBe(said);

    [Fact]
    public void People_in_a_list_stay_people()
    {
        var reader = Reader.Default with { Accounts = ImmutableDictionary<long, string>.Empty.Add(2, "U2") };
        var list = Text.List([new Text("", [new PersonName(1, "Ana", Ping: true)]), new Text("", [new PersonName(2, "Ben", Ping: true)])]);

        TextResolver.Runs(list, reader).ShouldBe([new Run("Ana and "), new Run("Ben", Ping: "U2")]);
    }

    [Fact]
    public void What_people_typed_is_never_something_to_say()
    {
        var reader = Reader.Default with { Way = "/cx " };

        TextResolver.Runs(Text.Typed("`board`"), reader).ShouldBe([new Run("`board`")]);
        TextResolver
            .Plain(Text.Of("Issues.NotNamed", "take"), reader)
            .ShouldContain("Say /cx take and its number, for example /cx take CX-142.");
    }
}
