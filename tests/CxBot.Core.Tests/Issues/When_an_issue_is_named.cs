using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Tests.Issues;

public sealed class When_an_issue_is_named
{
    private const string Mark = "\uFFFC";

    [Theory]
    [InlineData("CX-2")]
    [InlineData("cx 2 please")]
    [InlineData("cx2")]
    [InlineData("CX\u20132")]
    [InlineData("cx #2")]
    [InlineData("cx no. 2")]
    [InlineData("CX_2, please.")]
    [InlineData("2")]
    [InlineData("#2 please")]
    public void It_is_found_in_whatever_form(string typed) => IssueLine.Parse(typed).ShouldBe(new IssueLine(2, ""));

    [Theory]
    [InlineData(Mark + " cx 12", Mark)]
    [InlineData("CX-12 " + Mark + " knows the shop", Mark + " knows the shop")]
    [InlineData("cx 12: called her, please wait", "called her, please wait")]
    public void What_else_is_said_stays(string typed, string rest) => IssueLine.Parse(typed).ShouldBe(new IssueLine(12, rest));

    [Theory]
    [InlineData("for telling our CX 3 times")]
    [InlineData("2 parcels came back")]
    [InlineData("acx-2")]
    [InlineData("")]
    public void A_number_in_running_words_is_no_issue(string typed) => IssueLine.Parse(typed).Number.ShouldBeNull();

    [Fact]
    public async Task It_is_shown_when_its_number_stands_apart()
    {
        await using var scene = await IssueScene.SetAsync();
        await scene.ReportAsync();

        IssueScene.Read(await scene.Ben.SayAsync("cx 1")).ShouldStartWith("CX-1");
        IssueScene.Read(await scene.Ben.SayAsync("take cx 1 please")).ShouldContain("CX-1");

        (await scene.IssueAsync()).OwnerId.ShouldBe(await scene.Ben.IdAsync());
    }
}
