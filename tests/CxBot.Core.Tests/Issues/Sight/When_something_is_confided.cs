using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Issues.Sight;

public sealed class When_something_is_confided
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_goes_one_to_one_to_the_two_who_were_named_and_into_no_channel(StorageProvider provider)
    {
        await using var scene = await ConfidentialScene.SetAsync(provider);

        var receipt = (await scene.ConfideAsync(scene.Ben)).Words();

        receipt.ShouldBe(
            "CX-1 is written down. It stands in no channel and no list; only the people named for such reports read it. "
                + "You hear the end of it from me, in our one-to-one chat."
        );
        (await scene.Bot.StandsInAsync(IssueScene.SlackRoom)).ShouldBeEmpty();
        (await scene.Bot.StandsInAsync(IssueScene.TeamsRoom)).ShouldBeEmpty();
        var before = await scene.Issues.BeforeAsync(scene.Hana);
        before.ShouldStartWith("CX-1 · Quillfeather was left standing\nKept in confidence. Beside you only Rolf and Ana can see it.");
        before.ShouldContain("[I take it]");
        (await scene.Issues.BeforeAsync(scene.Rolf)).ShouldContain("Wexcombe heard it too");
        (await scene.Issues.BeforeAsync(scene.Ana)).ShouldStartWith(
            "CX-1 · in confidence\nIt is read in confidence by the people named for that."
        );
    }

    [Fact]
    public async Task Its_reporter_hears_the_end_without_a_word_of_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ben);
        await scene.SeeToItAsync();

        (await scene.Issues.BeforeAsync(scene.Ana)).ShouldBe(
            "CX-1 · in confidence\nIt was seen to, in confidence. Thank you for telling us.\n[Details]"
        );
        (await scene.Ana.SayAsync("CX-1")).Words().ShouldContain("Quillfeather");
        (await scene.Rolf.SayAsync("CX-1")).Words().ShouldContain("Torvaldsen");
    }

    [Fact]
    public async Task In_ones_own_list_it_has_a_number_and_no_title()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ben);

        (await scene.Hana.SayAsync("mine")).Words().ShouldContain("CX-1 · in confidence (Delivery, Reported, Normal)");
        (await scene.Hana.SayAsync("open")).Words().ShouldStartWith("Nothing is open");
    }

    [Fact]
    public async Task Its_reporter_is_not_asked_to_see_to_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ben);

        (await scene.Ana.SayAsync("CX-1")).Words().ShouldNotContain("[I take it]");
        (await scene.Ana.SayAsync("take CX-1")).Words().ShouldStartWith("Hana looks after CX-1");
    }

    [Fact]
    public async Task A_confidant_whom_it_concerns_hears_nothing_of_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Hana);

        (await scene.Bot.StandsBeforeAsync(scene.Hana)).ShouldAllBe(card => !Said.In(card).Contains("Quillfeather"));
        (await scene.Hana.SayAsync("CX-1")).Words().ShouldStartWith("There is no CX-1 here.");
        (await scene.Issues.BeforeAsync(scene.Rolf)).ShouldContain("[I take it]");
    }

    [Fact]
    public async Task A_confidant_who_reports_to_whom_it_concerns_hears_nothing_of_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ada);

        (await scene.Hana.SayAsync("CX-1")).Words().ShouldStartWith("There is no CX-1 here.");
        (await scene.Rolf.SayAsync("CX-1")).Words().ShouldContain("Quillfeather");
        (await scene.Ana.SayAsync("CX-1")).Words().ShouldContain("Quillfeather", Case.Sensitive, "a report is its reporter's own");
    }

    [Fact]
    public async Task It_is_not_sent_while_nobody_may_read_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();

        var asked = (await scene.ConfideAsync(scene.Hana, scene.Rolf)).ShouldBeOfType<Reply.Fix>();

        Said.In(asked).ShouldContain("Nobody who reads confidential reports is left beside these people.");
        asked.Form.Field<TextField>("title").Value.ShouldBe("Quillfeather was left standing");
        asked.Form.Field<PeopleField>("concerned").Chosen.Select(person => person.Name).ShouldBe(["Hana", "Rolf"]);
        (await scene.Bot.ReadAsync(db => db.Issues.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Words_about_conduct_make_the_bot_ask_who_should_read_it()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        var form = (await scene.Ana.PressAsync("issue.waiting", "")).Form();
        form.Fields.ShouldNotContain(field => field.Id == "sight");

        var asked = (await scene.Ana.SendAsync(form, ("happened", "He shouted at her and was rude"))).ShouldBeOfType<Reply.Fix>();

        Said.In(asked).ShouldContain("This reads as if it were about how somebody behaved. Nothing was sent yet.");
        await scene.Ana.SendAsync(asked.Form, ("sight", "everybody"));
        (await scene.Issues.IssueAsync()).IsRestricted.ShouldBeFalse();
        await scene.Ana.SendAsync(asked.Form, ("sight", "named"), ("again", "another"));
        (await scene.Issues.IssueAsync(2)).IsRestricted.ShouldBeTrue();
    }

    [Fact]
    public async Task Another_fault_of_the_form_does_not_take_the_confidence_away()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        var form = (await scene.Ana.PressAsync("issue.report", "")).Form();
        var asked = (
            await scene.Ana.SendAsync(form, ("title", "Quillfeather"), ("happened", "x"), ("sight", "few"))
        ).ShouldBeOfType<Reply.Fix>();
        var faulty = (await scene.Ana.SendAsync(asked.Form, ("title", ""))).ShouldBeOfType<Reply.Fix>();

        await scene.Ana.SendAsync(faulty.Form, ("title", "Quillfeather"));

        (await scene.Issues.IssueAsync()).IsRestricted.ShouldBeTrue();
    }

    [Fact]
    public async Task Where_nobody_is_named_nothing_is_offered()
    {
        await using var scene = await IssueScene.SetAsync();
        var form = (await scene.Ana.PressAsync("issue.report", "")).Form();

        form.Fields.ShouldNotContain(field => field.Id == "sight");
        (await scene.Ana.SendAsync(form, ("title", "Rude"), ("happened", "He shouted at her"))).ShouldBeOfType<Reply.Replace>();
        (await scene.Ana.SayAsync("confidential CX-1")).Words().ShouldStartWith("Nobody is named yet to read confidential reports.");
    }

    [Fact]
    public async Task Two_are_named_or_nobody()
    {
        await using var scene = await ConfidentialScene.SetAsync();

        Said.In(await scene.NameAsync(scene.Cora)).ShouldContain("Please name two people");
        (await scene.Ana.SayAsync("roles")).Words().ShouldContain("Read confidential reports: Hana and Rolf");
    }

    [Fact]
    public async Task Who_is_named_later_gets_what_is_still_open_and_who_no_longer_is_loses_sight()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ben);

        await scene.NameAsync(scene.Cora, scene.Rolf);

        (await scene.Issues.BeforeAsync(scene.Cora)).ShouldContain("Quillfeather");
        (await scene.Hana.SayAsync("CX-1")).Words().ShouldStartWith("There is no CX-1 here.");
    }

    [Fact]
    public async Task The_query_and_the_check_of_a_loaded_issue_agree_about_everybody()
    {
        await using var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ben);
        await scene.ConfideAsync(scene.Ada);
        await scene.ConfideAsync();
        await scene.Issues.ReportAsync();
        await scene.Rolf.SayAsync("hand CX-3 {0}", null, scene.Mia);
        await scene.Issues.ChangeAsync(db => db.Issues.Where(one => one.Number == 4).ForEachAsync(one => one.OwnerId = one.ReporterId));

        await scene.Bot.ReadAsync(async db =>
        {
            var now = scene.Bot.Clock.Now;
            foreach (var person in await db.People.ToListAsync())
            {
                var reader = person.ToColleague();
                var seen = await db.Issues.SeenBy(db, reader).Select(issue => issue.Number).OrderBy(number => number).ToListAsync();
                var found = new List<int>();
                foreach (var issue in await db.Issues.OrderBy(issue => issue.Number).ToListAsync())
                {
                    var file = await IssueFile.OpenAsync(db, issue, [], now);
                    if (IssueRules.Fault(file, IssueAct.See, reader) is null)
                        found.Add(issue.Number);
                }
                found.ShouldBe(seen, person.Name);
            }
            return true;
        });
    }
}
