using CxBot.Core.Chat;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Issues.Sight;

public sealed class When_an_issue_is_made_confidential
{
    [Fact]
    public async Task Its_cards_leave_the_channels_and_whom_it_concerns_loses_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync(("title", "Quillfeather was left standing"));
        await scene.Ben.SayAsync("take CX-1");

        var said = await RestrictAsync(scene.Ana, scene.Ben);

        said.Words().ShouldBe("CX-1 is kept in confidence now.");
        (await scene.Issues.InRoomAsync(IssueScene.SlackRoom)).ShouldBe("CX-1 is no longer shown here.");
        (await scene.Issues.InRoomAsync(IssueScene.TeamsRoom)).ShouldBe("CX-1 is no longer shown here.");
        (await scene.Ben.SayAsync("CX-1")).Words().ShouldStartWith("There is no CX-1 here.");
        (await scene.Issues.BeforeAsync(scene.Hana)).ShouldContain("[I take it]");
        (await scene.Hana.SayAsync("CX-1")).Words().ShouldContain("Ana made it confidential");

        await scene.Hana.SayAsync("take CX-1");
        (await scene.Issues.InRoomAsync(IssueScene.SlackRoom)).ShouldBe("CX-1 is no longer shown here.");
    }

    [Fact]
    public async Task Whoever_has_it_keeps_it_when_it_is_not_about_them()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync();
        await scene.Cora.SayAsync("take CX-1");

        await RestrictAsync(scene.Cora, scene.Ben);

        (await scene.Cora.SayAsync("CX-1")).Words().ShouldContain("Kept in confidence. Beside you only Hana, Rolf and Ana can see it.");
        (await scene.Ada.SayAsync("CX-1")).Words().ShouldStartWith("There is no CX-1 here.");
    }

    [Fact]
    public async Task It_cannot_be_handed_to_whom_it_concerns_nor_to_those_who_report_to_them()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ben);

        (await scene.Hana.SayAsync("hand CX-1 {0}", null, scene.Ben)).Words().ShouldStartWith("Ben cannot take this one.");
        (await scene.Hana.SayAsync("hand CX-1 {0}", null, scene.Mia)).Words().ShouldStartWith("Mia cannot take this one.");
        (await scene.Hana.SayAsync("hand CX-1 {0}", null, scene.Cora)).Words().ShouldStartWith("Cora has CX-1 now");
        (await scene.Cora.SayAsync("CX-1")).Words().ShouldContain("Quillfeather");
    }

    [Fact]
    public async Task Only_its_reporter_and_those_in_charge_can_do_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.Issues.ReportAsync();

        (await scene.Cora.SayAsync("confidential CX-1")).Words().ShouldStartWith("Ada looks after CX-1");
        (await scene.Gil.SayAsync("confidential CX-1")).Words().ShouldStartWith("Guests can report and thank.");
    }

    private static async Task<Reply> RestrictAsync(TestPerson by, TestPerson concerned) =>
        await by.SendAsync((await by.SayAsync("confidential CX-1")).Form(), ("concerned", $"{await concerned.IdAsync()}"));
}
