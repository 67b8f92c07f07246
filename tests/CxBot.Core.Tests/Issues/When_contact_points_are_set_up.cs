using CxBot.Core.Chat;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues;

public sealed class When_contact_points_are_set_up
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_next_issue_goes_by_them(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        var list = (await scene.Ada.SayAsync("contacts")).Card();
        TestBot.Read(list).ShouldContain("Delivery: nobody yet\n");
        var delivery = list.Blocks.OfType<Buttons>().SelectMany(row => row.Row).Single(button => button.Value == "delivery");
        var form = (await scene.Ada.PressAsync(delivery.Action, delivery.Value)).Form();
        var teams = form.Fields.OfType<ChoiceField>().Last(field => field.Id.StartsWith("home", StringComparison.Ordinal));

        var kept = await scene.Ada.SendAsync(
            form,
            ("name", "Parcels"),
            ("owner", $"{await scene.Ben.IdAsync()}"),
            ("backup", $"{await scene.Cora.IdAsync()}"),
            (teams.Id, teams.Choices[1].Value)
        );

        kept.Words().ShouldContain("Parcels: Ben, else Cora, shown in Customer moments (Teams)\n");
        await scene.ReportAsync();
        (await scene.BeforeAsync(scene.Ben)).ShouldContain("You look after Parcels. Can you take this one?");
        (await scene.Bot.StandsInAsync(IssueScene.TeamsRoom)).Count.ShouldBe(1);
        (await scene.Bot.StandsInAsync(IssueScene.SlackRoom)).ShouldBeEmpty();
        (await scene.Bot.ReadAsync(db => db.ContactPoints.CountAsync())).ShouldBe(8, "the standard ones became the organisation's own");
    }

    [Fact]
    public async Task A_new_one_gets_a_tag_of_its_own_and_faults_are_named()
    {
        await using var scene = await IssueScene.SetAsync();
        var form = (await scene.Ada.PressAsync("contacts.change", "")).Form();
        var ben = $"{await scene.Ben.IdAsync()}";
        var guest = await (await scene.JoinAsync("Gus", asGuest: true)).IdAsync();

        (await FaultsAsync(("name", ""))).ShouldBe(["name"]);
        (await FaultsAsync(("name", "delivery"))).ShouldBe(["name"]);
        (await FaultsAsync(("name", "Click & collect"), ("owner", ben), ("backup", ben))).ShouldBe(["backup"]);
        (await FaultsAsync(("name", "Click & collect"), ("owner", $"{guest}"))).ShouldBe(["owner"]);
        await scene.Ada.SendAsync(form, ("name", "Click & collect"), ("owner", ben));
        await scene.Ada.SendAsync(form, ("name", "Click, collect"));

        (await scene.Bot.ReadAsync(db => db.ContactPoints.OrderBy(point => point.Id).Select(point => point.Tag).ToListAsync()))
            .TakeLast(2)
            .ShouldBe(["click-collect", "click-collect-2"]);

        async Task<IEnumerable<string>> FaultsAsync(params (string, string)[] filled) =>
            (await scene.Ada.SendAsync(form, filled)).ShouldBeOfType<Reply.Fix>().Faults.Keys;
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task One_that_is_removed_gives_its_open_issues_to_triage(StorageProvider provider)
    {
        await using var scene = await IssueScene.SetAsync(provider);
        var cora = await scene.Cora.IdAsync();
        await scene.ReportAsync();
        await scene.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Id == cora)).IsTriage = true);
        var tag = await scene.Bot.ReadAsync(db =>
            db.Issues.Join(db.ContactPoints, issue => issue.ContactPointId, point => point.Id, (_, point) => point.Tag).SingleAsync()
        );

        var form = (await scene.Ada.PressAsync("contacts.change", tag)).Form();
        var name = form.Field<TextField>("name").Value;
        (await scene.Ada.SendAsync(form, ("fate", "remove"))).Words().ShouldNotContain(name);

        var issue = await scene.Bot.ReadAsync(db => db.Issues.SingleAsync());
        (issue.ContactPointId, issue.AskedId).ShouldBe((null, cora));
        (await scene.BeforeAsync(scene.Cora)).ShouldContain("[I take it]");
        (await scene.Ada.SayAsync("audit")).Words().ShouldContain($"removed the contact point {name}");
        var again = (await scene.Ada.PressAsync("contacts.change", "")).Form();
        (await scene.Ada.SendAsync(again, ("name", name))).Words().ShouldContain(name);
    }

    [Fact]
    public async Task Others_look_and_change_nothing()
    {
        await using var scene = await IssueScene.SetAsync();
        var form = (await scene.Ada.PressAsync("contacts.change", "delivery")).Form();

        (await scene.Ben.SayAsync("contacts")).Card().Blocks.OfType<Buttons>().ShouldBeEmpty();
        (await scene.Ben.PressAsync("contacts.change", "delivery")).Words().ShouldStartWith("This is for the administrators");
        (await scene.Ben.SendAsync(form, ("name", "Mine"))).Words().ShouldStartWith("This is for the administrators");
    }

    [Fact]
    public async Task Whoever_does_triage_is_asked_where_nobody_was_named()
    {
        await using var scene = await IssueScene.SetAsync();
        var cora = await scene.Cora.IdAsync();
        await scene.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Id == cora)).IsTriage = true);

        await scene.ReportAsync();

        (await scene.BeforeAsync(scene.Cora)).ShouldContain("[I take it]");
        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(5));
        await scene.Ben.SayAsync("take CX-1");
        (await scene.Cora.SayAsync("decline CX-1 it belongs to the carrier")).Words().ShouldStartWith("CX-1 is declined");
    }
}
