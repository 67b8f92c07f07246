using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static System.Globalization.CultureInfo;

namespace CxBot.Core.Tests.Issues.Clocks;

public sealed class When_something_is_promised
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_takes_the_place_of_the_deadline_and_is_told_to_the_reporter(StorageProvider provider)
    {
        var (scene, _) = await ClockScene.SetAsync(provider);
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");
        await scene.Ben.SayAsync("contacted CX-2");

        var reply = await scene.Ben.SayAsync("promise CX-2 a new parcel by hand by Sat 13:00");

        IssueScene.Read(reply).ShouldBe("Noted: CX-2 is promised for Sat 21 Nov, 13:00. Ana sees it, and I remind you in time.");
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("The customer was promised: “a new parcel by hand”, by Sat 21 Nov, 13:00.");
        (await scene.BeforeAsync(scene.Ben)).ShouldContain(
            "Ben promised something to the customer for Sat 21 Nov, 13:00: “a new parcel by hand”"
        );
        var room = await scene.InRoomAsync(IssueScene.SlackRoom, 2);
        room.ShouldContain("Due: good again by Sat 21 Nov, 13:00\nPromised: Sat 21 Nov, 13:00");
        room.ShouldNotContain("new parcel by hand");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_is_spoken_of_at_half_and_an_hour_before_and_when_it_is_broken(StorageProvider provider)
    {
        var (scene, tri) = await ClockScene.SetAsync(provider);
        await using var _ = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");
        await scene.Ben.SayAsync("contacted CX-2");
        await scene.Ben.SayAsync("promise CX-2 a call by 21:00");

        await scene.UntilAsync("Mon", 14, 59);
        (await scene.RemindersAsync(scene.Ben)).ShouldBeEmpty();
        await scene.UntilAsync("Mon", 15);
        (await scene.RemindersAsync(scene.Ben)).ShouldBe(["CX-2: the customer was promised “a call” by Mon 16 Nov, 21:00."]);
        await scene.UntilAsync("Mon", 20);
        (await scene.RemindersAsync(scene.Ben)).Count.ShouldBe(2);
        await scene.UntilAsync("Mon", 21);
        (await scene.RemindersAsync(scene.Ben))[^1].ShouldContain("that moment has passed. Tell them before they ask.");
        (await scene.RemindersAsync(scene.Cora)).ShouldHaveSingleItem();
        (await scene.RemindersAsync(tri)).ShouldHaveSingleItem();
        (await scene.BeforeAsync(scene.Ana)).ShouldContain("That moment has passed, and they have been reminded.");

        await scene.UntilAsync("Tue", 12);
        await IssueScene.RecoverAsync(scene.Ben, 2, ("confirmed", "call"));
        (await KindsAsync(scene)).ShouldBe(["Promised", "PromiseBroken", "Recovered"]);
        (await scene.IssueAsync(2)).PromisedFor.ShouldBeNull();
    }

    [Fact]
    public async Task A_good_end_in_time_keeps_it()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");
        await scene.Ben.SayAsync("contacted CX-2");
        await scene.Ben.SayAsync("promise CX-2 a call by 21:00");
        await scene.UntilAsync("Mon", 12);

        await IssueScene.RecoverAsync(scene.Ben, 2, ("confirmed", "call"));

        (await KindsAsync(scene)).ShouldBe(["Promised", "PromiseKept", "Recovered"]);
        (await scene.InRoomAsync(IssueScene.SlackRoom, 2)).ShouldContain("Ben brought it to a good end");
        (await scene.Bot.ReadAsync(db => db.IssueClocks.SingleAsync())).Kind.ShouldBe(IssueClockKind.FollowUp);
    }

    [Fact]
    public async Task What_cannot_be_read_so_opens_the_form_and_its_faults_are_named()
    {
        var (scene, _) = await ClockScene.SetAsync();
        await using var _2 = scene;
        await scene.ReportAsync();
        await scene.Ben.SayAsync("take CX-2");

        var form = (await scene.Ben.SayAsync("promise CX-2 a call by the river")).Form();
        form.Field<TextField>("what").Value.ShouldBe("a call by the river");
        (await scene.Ben.SendAsync(form)).ShouldBeOfType<Reply.Fix>().Faults.Keys.ShouldBe(["when"]);
        (await scene.Ben.SendAsync(form, ("what", ""), ("when", "2026-11-15"))).ShouldBeOfType<Reply.Fix>().Faults.Count.ShouldBe(2);
        (await FaultAsync("when", "2027-02-15", "17:00")).ShouldBe("Please choose a day from 16 Nov to 14 Feb.");
        (await FaultAsync("when", "9999-12-31", "17:00")).ShouldStartWith("Please choose");
        (await FaultAsync("when-time", "2026-11-16", "08:59")).ShouldBe("That moment has passed. Choose one to come.");
        (await FaultAsync("when-time", "2026-11-20", "noon")).ShouldBe("Please write the time like 14:30.");
        IssueScene.Read(await scene.Ana.SayAsync("promise CX-2 a call by 21:00")).ShouldContain("Ben");
        await scene.Ben.SendAsync(form, ("what", "we call ana@harbour.example"), ("when", "2026-11-20"));

        var issue = await scene.IssueAsync(2);
        issue.Promise.ShouldNotContain("harbour.example");
        issue.PromisedFor.ShouldBe(TestBot.Monday.Date.AddDays(4).AddHours(17));
        IssueScene.Read(await scene.Ben.SayAsync("promise CX-1 a call by 21:00")).ShouldNotContain("Noted");

        async Task<string> FaultAsync(string field, string day, string time)
        {
            var fix = (await scene.Ben.SendAsync(form, ("when", day), ("when-time", time))).ShouldBeOfType<Reply.Fix>();
            fix.Form.Field<DateField>("when").Value.ShouldBe(DateOnly.Parse(day, InvariantCulture));
            fix.Form.Field<TextField>("when-time").Value.ShouldBe(time);
            fix.Faults.Keys.ShouldBe([field]);
            return TextResolver.Plain(fix.Faults[field], Reader.Default);
        }
    }

    [Theory]
    // It is Monday, 16 November 2026, 09:00 UTC: 10:00 in Budapest.
    [InlineData("16:00", "2026-11-16T15:00Z")]
    [InlineData("at 9:30", "2026-11-17T08:30Z")]
    [InlineData("today", "2026-11-16T16:00Z")]
    [InlineData("tomorrow 9:30", "2026-11-17T08:30Z")]
    [InlineData("Fri", "2026-11-20T16:00Z")]
    [InlineData("friday at 14:00", "2026-11-20T13:00Z")]
    [InlineData("5 Dec, 14:00", "2026-12-05T13:00Z")]
    [InlineData("2026-12-05 08:05", "2026-12-05T07:05Z")]
    [InlineData("in 2 hours", "2026-11-16T11:00Z")]
    [InlineData("90 min", "2026-11-16T10:30Z")]
    [InlineData("3d", "2026-11-19T09:00Z")]
    [InlineData("5 déc 14:00", null)]
    [InlineData("soon", null)]
    [InlineData("25:00", null)]
    [InlineData("", null)]
    public void Moments_are_read_as_people_type_them(string typed, string? moment) =>
        MomentWords
            .Read(typed, TestBot.Monday.UtcDateTime, "Europe/Budapest", "en", new TimeOnly(17, 0))
            .ShouldBe(moment is null ? null : DateTimeOffset.Parse(moment, InvariantCulture).UtcDateTime);

    [Theory]
    [InlineData(12 * 60, 6 * 60, 11 * 60, 12 * 60)]
    [InlineData(90, 30, 45, 90)]
    [InlineData(120, 60, 120)]
    [InlineData(40, 20, 40)]
    public void It_is_spoken_of_only_in_its_own_time(int minutes, params int[] spoken)
    {
        var made = TestBot.Monday.UtcDateTime;
        PromiseTimes.Of(made, made.AddMinutes(minutes)).ShouldBe(spoken.Select(minute => made.AddMinutes(minute)));
    }

    private static async Task<IEnumerable<string>> KindsAsync(IssueScene scene)
    {
        var lines = await scene.Bot.ReadAsync(db => db.IssueEvents.OrderBy(line => line.Id).ToListAsync());
        return lines
            .Where(line =>
                line.Kind
                    is IssueEventKind.Promised
                        or IssueEventKind.PromiseKept
                        or IssueEventKind.PromiseBroken
                        or IssueEventKind.Recovered
            )
            .Select(line => $"{line.Kind}");
    }
}
