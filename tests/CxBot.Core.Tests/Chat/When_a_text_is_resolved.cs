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
