using System.Text.Json;
using CxBot.Playground.Teams.Cards;

namespace CxBot.Playground.Tests.Teams;

public sealed class When_cards_are_checked
{
    private const string Execute = """{"type":"Action.Execute","title":"Take","verb":"issue.take","data":{"value":"7"}FALLBACK}""";

    [Theory]
    [InlineData("""{"type":"TextBlock","text":"a","size":"Large","weight":"Bolder","wrap":true}""")]
    [InlineData("""{"type":"RichTextBlock","inlines":["a",{"type":"TextRun","text":"b","isSubtle":true}]}""")]
    [InlineData("""{"type":"Container","style":"emphasis","items":[{"type":"TextBlock","text":"a"}]}""")]
    [InlineData("""{"type":"ColumnSet","columns":[{"type":"Column","width":"stretch","items":[{"type":"TextBlock","text":"a"}]}]}""")]
    [InlineData("""{"type":"FactSet","facts":[{"title":"Owner","value":"Priya"}]}""")]
    [InlineData("""{"type":"Input.Text","id":"note","isMultiline":true,"maxLength":3000}""")]
    [InlineData(
        """{"type":"Input.ChoiceSet","id":"who","style":"filtered","choices":[],"choices.data":{"type":"Data.Query","dataset":"cxbot/people"}}"""
    )]
    public void What_teams_shows_is_taken(string element) => Check(Card(element)).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"type":"Marquee"}""", "unsupported type: Marquee at /body/0/type")]
    [InlineData("""{"type":"TextBlock"}""", "missing required field: text at /body/0")]
    [InlineData(
        """{"type":"TextBlock","text":"a","size":"huge"}""",
        "must be one of: default, small, medium, large, extraLarge at /body/0/size"
    )]
    [InlineData("""{"type":"Container","items":[{"type":"Marquee"}]}""", "unsupported type: Marquee at /body/0/items/0/type")]
    [InlineData(
        """{"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"Image"}]}]}""",
        "missing required field: url at /body/0/columns/0/items/0"
    )]
    [InlineData("""{"type":"Input.Text"}""", "missing required field: id at /body/0")]
    [InlineData("""{"type":"Input.Date","id":"a","min":"22.11.2026"}""", "must be a date of the form YYYY-MM-DD at /body/0/min")]
    [InlineData("""{"type":"Input.ChoiceSet","id":"a"}""", "missing required field: choices at /body/0")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Dance"}]}""", "unsupported type: Action.Dance at /body/0/actions/0/type")]
    public void What_teams_would_drop_is_refused(string element, string fault) => Check(Card(element)).ShouldBe([fault]);

    [Theory]
    [InlineData("", "missing required field: fallback at /body/0/actions/0")]
    [InlineData(""","fallback":{"type":"Action.Submit","title":"Take"}""", null)]
    public void An_execute_in_an_action_set_needs_a_submit_for_old_clients(string fallback, string? fault)
    {
        var action = Execute.Replace("FALLBACK", fallback, StringComparison.Ordinal);

        Check(Card($$"""{"type":"ActionSet","actions":[{{action}}]}""")).FirstOrDefault().ShouldBe(fault);
    }

    [Fact]
    public void Two_inputs_cannot_share_an_id() =>
        Check(Card("""{"type":"Input.Text","id":"a"},{"type":"Container","items":[{"type":"Input.Date","id":"a"}]}"""))
            .ShouldBe(["duplicate input id: a at "]);

    [Theory]
    [InlineData("1.6")]
    [InlineData("2.0")]
    public void Teams_knows_versions_up_to_1_5(string version) =>
        Check($$"""{"type":"AdaptiveCard","version":"{{version}}","body":[]}""").ShouldHaveSingleItem().ShouldEndWith("at /version");

    private static string Card(string element) => $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{element}}]}""";

    private static List<string> Check(string card) =>
        [.. AdaptiveCards.Check(JsonElement.Parse(card)).Select(fault => $"{fault.Says} at {fault.At}")];
}
