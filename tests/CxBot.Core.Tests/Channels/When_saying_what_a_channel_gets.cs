using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Content;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Channels;

public sealed class When_saying_what_a_channel_gets
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Days_time_and_tags_come_in_any_order_and_hold_from_then_on(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();

        (await SayAsync(ana, "schedule tip 9:30 #phone wed and sat")).ShouldContain(
            "\nTips: Wednesday and Saturday at 09:30 (Etc/UTC), only phone\n"
        );
        await SayAsync(ana, "schedule add tip fri 14:00");
        await bot.TickAtAsync(ContentTestBot.Day(4, 14));

        (await bot.EndedAsync())
            .Where(row => row.Kind == Core.Scheduling.PostKind.Tip)
            .Select(row => row.PlannedAt)
            .ShouldBe([ContentTestBot.Day(2, 9, 30).UtcDateTime, ContentTestBot.Day(4, 14).UtcDateTime]);
        (await SayAsync(ana, "schedule remove tip")).ShouldNotContain("Friday at 14:00");
    }

    [Theory]
    [InlineData("schedule tip 21:00", "21:00 lies in the quiet hours, 20:00 to 07:00.")]
    [InlineData("schedule tip tue phnoe", "Nothing carries this: phnoe.")]
    [InlineData("schedule frobnicate", "I did not understand that.")]
    [InlineData("schedule pause until 9999-12-31", "Please choose 16 Oct or an earlier day.")]
    [InlineData("schedule pause until yesterday", "I could not read yesterday as a day after today.")]
    [InlineData("schedule pause until 16 Nov 2026", "I could not read 16 Nov 2026 as a day after today.")]
    [InlineData("schedule zone Nowhere/Land", "I know no time zone Nowhere/Land.")]
    [InlineData("schedule quiet late", "Please write quiet hours like 20:00-07:00, or off.")]
    [InlineData("schedule quiet 9:00-11:00", "10:00 lies in the quiet hours, 09:00 to 11:00.")]
    [InlineData("schedule holidays some day", "I found no date in: some day.")]
    [InlineData("schedule remove board", "There is no schedule here for this: board.")]
    [InlineData("schedule keeper nobody", "Please name one colleague")]
    public async Task What_cannot_be_done_is_said_with_what_can(string words, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();

        (await SayAsync(ana, words)).ShouldStartWith(answer);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_holiday_empties_a_day_that_was_fixed_and_taken_back_fills_it_again(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();

        var said = await SayAsync(ana, "schedule holidays 2026-11-17, Closing day");
        said.ShouldContain("Tue 17 Nov, 10:00: no tip, because it is a day off here: Closing day\n");
        said.ShouldContain("\nDays off of its own: 17 Nov (Closing day).\n");
        var form = ((Reply.Ask)await ana.SayAsync("schedule settings", TestBot.Room())).Form;
        form.Fields.OfType<TextField>().Single(field => field.Id == "dates").Value.ShouldBe("2026-11-17, Closing day");
        var reply = (Reply.Private)await ana.SendAsync(form, ("dates", ""), ("region", "US"), ("quiet", "off"));

        TestBot.Read(reply.Card).ShouldContain("\nTue 17 Nov, 10:00: tip ");
        TestBot.Read(reply.Card).ShouldContain("\nNo quiet hours. United States (federal).");
        (await SayAsync(ana, "schedule preview"))
            .Split('\n')
            .Where(line => line.Contains("no tip", StringComparison.Ordinal))
            .Count()
            .ShouldBe(1);
        for (var day = 1; day <= 14; day++)
            await bot.TickAtAsync(ContentTestBot.Day(day, 16));
        (await SayAsync(ana, "schedule log")).ShouldContain(
            "Thu 26 Nov, 10:00: no tip, because it is a day off here: Thanksgiving Day. Left out"
        );
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_day_off_of_all_channels_of_a_zone_is_one_for_its_people_and_one_channels_own_is_not(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();
        await SayAsync(ana, "schedule holidays 2026-11-17, Closing day");
        (await WorksOnTuesdayAsync(bot, ana)).ShouldBeFalse();

        var other = TestBot.Room(name: "C-OTHER");
        await bot.StartedByAnaAsync(other);
        (await WorksOnTuesdayAsync(bot, ana)).ShouldBeTrue("the other channel has none");
        await ana.SayAsync("schedule holidays 2026-11-17", other);
        (await WorksOnTuesdayAsync(bot, ana)).ShouldBeFalse();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_pause_until_a_day_ends_by_itself(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var ana = await bot.StartedByAnaAsync();

        (await SayAsync(ana, "schedule pause until 19 Nov")).ShouldContain("Paused. It goes on by itself on Thu 19 Nov, 00:00");
        for (var day = 1; day < 4; day++)
            await bot.TickAtAsync(ContentTestBot.Day(day, 10));

        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        (await bot.EndedAsync()).Select(row => row.Why == Core.Scheduling.PlannedPostReason.Paused).ShouldBe([true, true, false]);
        (await SayAsync(ana, "schedule")).ShouldNotContain("Paused");
    }

    [Fact]
    public async Task A_pause_without_an_end_can_be_given_a_day()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var paused = ((Reply.Private)await ana.SayAsync("schedule pause", TestBot.Room())).Card;

        var form = (await ana.PressAsync(paused, "schedule.until", TestBot.Room())).Form();
        (await ana.SendAsync(form, ("day", "2026-11-16"))).ShouldBeOfType<Reply.Fix>().Faults.Keys.ShouldBe(["day"]);
        TestBot
            .Read(((Reply.Private)await ana.SendAsync(form, ("day", "2026-11-18"))).Card)
            .ShouldContain("Paused. It goes on by itself on Wed 18 Nov, 00:00");
        for (var day = 1; day < 4; day++)
            await bot.TickAtAsync(ContentTestBot.Day(day, 10));

        (await bot.StandsInAsync(TestBot.Room())).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_next_can_be_left_out_or_be_another_one()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var planned = (await bot.LedgerAsync())[0];

        var replaced = await SayAsync(ana, "schedule replace tip");
        var now = (await bot.LedgerAsync())[0];
        now.ItemId.ShouldNotBe(planned.ItemId);
        replaced.ShouldContain("because somebody asked for another one than planned");
        (await SayAsync(ana, "schedule skip story")).ShouldContain("Wed 18 Nov, 10:00: no story, because somebody left it out");
        await bot.TickAtAsync(ContentTestBot.Day(1, 10));
        await bot.TickAtAsync(ContentTestBot.Day(2, 10));

        (await bot.StandsInAsync(TestBot.Room())).ShouldHaveSingleItem();
        (await bot.EndedAsync())[0].ItemId.ShouldBe(now.ItemId);
    }

    [Fact]
    public async Task A_demos_next_is_left_out_though_a_later_one_is_fixed()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.DemoByAnaAsync();
        await SayAsync(ana, "schedule tip tue 10:00");

        (await SayAsync(ana, "schedule skip")).ShouldContain(": no story, because ");
    }

    [Fact]
    public async Task A_dry_run_shows_the_next_to_the_asker_alone()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();

        (await SayAsync(ana, "schedule dry run")).ShouldContain("\nOnly you see this. It comes Tue 17 Nov, 10:00.\n".Trim('\n'));
        (await bot.StandsInAsync(TestBot.Room())).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_more_schedule_comes_by_form_with_its_tags()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var form = ((Reply.Ask)await ana.SayAsync("schedule add", TestBot.Room())).Form;

        var fix = (Reply.Fix)await ana.SendAsync(form, ("what", "Walk"), ("time", "23:00"), ("tags", "phnoe"));
        fix.Faults.Keys.ShouldBe(["time", "tags"], ignoreOrder: true);
        var reply = (Reply.Private)await ana.SendAsync(form, ("what", "Walk"), ("tags", "store, delivery"));

        TestBot.Read(reply.Card).ShouldContain("Walk questions: Monday at 10:00 (Etc/UTC), only store, delivery");
    }

    [Fact]
    public async Task A_keeper_hands_the_channel_on_and_another_zone_moves_what_was_fixed()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = await bot.StartedByAnaAsync();
        var ben = bot.Person("Ben");
        await ben.SayAsync("help");

        await ana.SayAsync("schedule keeper {0}", TestBot.Room(), ben);
        (await SayAsync(ben, "schedule zone Asia/Kolkata")).ShouldContain("Tips: Tuesday and Thursday at 10:00 (Asia/Kolkata)");

        (await bot.ReadAsync(db => db.Channels.SingleAsync())).KeeperId.ShouldBe(await ben.IdAsync());
        (await bot.LedgerAsync())[0].PlannedAt.ShouldBe(ContentTestBot.Day(1, 4, 30).UtcDateTime);
    }

    private static async Task<string> SayAsync(TestPerson person, string words) =>
        TestBot.Read(((Reply.Private)await person.SayAsync(words, TestBot.Room())).Card);

    private static async Task<bool> WorksOnTuesdayAsync(TestBot bot, TestPerson person)
    {
        var id = await person.IdAsync();
        return (await bot.ReadAsync(db => WorkingTimes.OfAsync(db, id))).IsWorkingDay(new DateOnly(2026, 11, 17));
    }
}
