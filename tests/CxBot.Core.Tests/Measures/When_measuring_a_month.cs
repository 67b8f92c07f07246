using System.Text;
using System.Text.Json;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Measures;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Measures;

public sealed class When_measuring_a_month
{
    private static readonly MeasurePeriod October = MeasurePeriod.Read("2026-10")!;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Each_figure_is_what_one_counts_by_hand(StorageProvider provider)
    {
        await using var history = await OctoberHistory.WriteAsync(provider);

        var report = await ReadAsync(history.Bot, October);

        (report.Reports, report.Affected, report.WentWell).ShouldBe((8, 7, 1));
        report.NeedsKnown.ShouldBe(new MeasureShare(2, 7 - 1));
        report
            .Causes.Select(cause => (cause.Cause, cause.Count))
            .ShouldBe([(IssueCause.Process, 3), (IssueCause.Treatment, 2), (IssueCause.Product, 1)]);
        report.Treatment.ShouldBe(new MeasureShare(2, 3 + 2 + 1));
        report.Promised.ShouldBe(5);
        report.PromisesKept.ShouldBe(new MeasureShare(3, 3 + 2));
        report.Points.Select(point => (point.Name, point.Count)).ShouldBe([("Web", 3), ("Delivery", 3), ("Phone", 1)]);
        report.Nowhere.ShouldBe(8 - 3 - 3 - 1);
        report.Silent.ShouldBe(["Store"]);
        var (toOwner, toContact, toRecovery) = report.Times;
        toOwner.ShouldBe(new MeasureTimes(5, Hours(1), Hours(4)));
        toContact.ShouldBe(new MeasureTimes(5, Hours(3), Hours(8)));
        toRecovery.ShouldBe(new MeasureTimes(5, Hours(1 + 8), Hours(8 + 4)));
        report.Recovered.ShouldBe(new MeasureShare(5, 7 - 1));
        report.Confirmed.ShouldBe(new MeasureShare(3, 5));
        (report.CameBack, report.Recommended).ShouldBe((1, 1));
        report.FreeGestures.ShouldBe(new MeasureShare(1, 4));
        (report.Money, report.Hours).ShouldBe((2_000 + 1_250, 150));
        var problem = report.Rows.Problems.ShouldHaveSingleItem();
        (problem.Counts.Before, problem.Counts.After).ShouldBe((2 + 1, 1));
        report.TookPart.ShouldBe(new MeasureShare(5, 9 - 3));
        report.Starters.Select(team => (team.Manager, team.Starters)).ShouldBe([("Ada", new MeasureShare(2, 4))]);
        (report.Rows.Thanks, report.Rows.Stories, report.Rows.Tips).ShouldBe((1, 1, 2));
    }

    [Fact]
    public async Task The_card_reads_in_six_steps_and_leads_on()
    {
        await using var history = await OctoberHistory.WriteAsync(StorageProvider.Sqlite);

        var words = (await history.Ada.SayAsync("measures")).Words();

        words.ShouldBe(
            """
            Measures, 1 Oct to 31 Oct
            Of what was reported in these days, as it stands now. Times are working time; confidential issues count nowhere.
            1. Need: what went wrong, and why
            Reports: 8
            A customer was affected: 7
            Caught in time, or could be better: 1
            Went well: 1
            What they really needed is known: 33 % (2 of 6)
            The cause was how we treated them: 33 % (2 of 6)
            Causes, of 6 reports whose cause is known
            1. How we work: a step, a hand-over, a rule 3
            2. How we treated them 2
            3. The product or service itself 1
            2. Promise: what customers were told
            Promises made: 5
            Promises kept: 60 % (3 of 5)
            3. Contact points: where it happened
            Reports by contact point
            1. Web 3
            1. Delivery 3
            3. Phone 1
            Of 1 report nobody said where.
            Nothing heard from: Store. Ask there whether all is well, or whether nobody writes it down.
            4. Fix: how it came right
            Until somebody had it: half within 1 h, nine in ten within 4 h
            Until the first contact: half within 3 h, nine in ten within 8 h
            Until it was recovered: half within 9 h, nine in ten within 12 h
            Recovered: 83 % (5 of 6)
            Gestures: 4, of them free 1
            Cost of gestures: 32.50 EUR and 1.50 h of work
            5. Measure: did it hold
            Confirmed by the customer: 60 % (3 of 5)
            Came back: 1
            Recommended us when asked again: 1
            Problems fixed: 1
            P-1 late parcels: 3 in the four weeks before, 1 in the four weeks after
            6. Reinforce: who takes part
            People who took part: 83 % (5 of 6)
            Thanks given: 1
            Stories told: 1
            Tips tried: 2
            Teams by who reported something
            1. Ada's team 2 of 4 people
            [The month before] [This month so far] [Last week] [Last quarter] [Last year]
            [To print and to keep] [As a table (CSV)] [As data (JSON)]
            """.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public async Task A_table_and_data_hold_the_same_numbers_and_hide_what_could_point_at_somebody()
    {
        await using var history = await OctoberHistory.WriteAsync(StorageProvider.Sqlite);
        await history.Bot.Writer.WriteAsync(
            async db =>
            {
                (await db.ContactPoints.FindAsync(3L))!.Name = "=cmd|' /C calc'!A0, \"phone\"";
                return await db.SaveChangesAsync();
            },
            CancellationToken.None
        );

        var whole = await ReadAsync(history.Bot, October);
        var few = await ReadAsync(history.Bot, MeasurePeriod.Read("2026-10-05..2026-10-09")!);
        var table = Encoding.UTF8.GetString(MeasureFiles.Csv(whole)).Split("\r\n");
        var scarce = Encoding.UTF8.GetString(MeasureFiles.Csv(few));
        using var data = JsonDocument.Parse(MeasureFiles.Json(whole));

        table[0].ShouldBe("\uFEFFfrom,through,step,measure,name,value,of,unit");
        table.ShouldContain("2026-10-01,2026-10-31,need,reports,,8,,issues");
        table.ShouldContain("2026-10-01,2026-10-31,need,reports by cause,treatment,2,6,issues");
        table.ShouldContain(
            "2026-10-01,2026-10-31,contact point,reports by contact point,\"'=cmd|' /C calc'!A0, \"\"phone\"\"\",1,8,issues"
        );
        table.ShouldContain("2026-10-01,2026-10-31,fix,\"time to owner, median\",,1,5,working hours");
        table.ShouldContain("2026-10-01,2026-10-31,fix,cost of gestures,,32.5,,EUR");
        scarce.ShouldContain("fix,\"time to recovery, 90th percentile\",,,3,working hours");
        scarce.ShouldContain("need,cause: how we treated them,,,3,issues");
        scarce.ShouldNotContain("reports by cause");
        var steps = data.RootElement.GetProperty("steps").EnumerateArray().ToList();
        steps
            .ConvertAll(step => step.GetProperty("step").GetString())
            .ShouldBe(["need", "promise", "contact point", "fix", "measure", "reinforce"]);
        var lines = steps.SelectMany(step => step.GetProperty("measures").EnumerateArray()).ToList();
        lines.Count.ShouldBe(table.Length - 2);
        lines
            .Single(line => line.GetProperty("measure").GetString() == "promises kept")
            .GetRawText()
            .ReplaceLineEndings("")
            .Replace(" ", "", StringComparison.Ordinal)
            .ShouldBe("{\"measure\":\"promiseskept\",\"value\":3,\"of\":5,\"unit\":\"promises\"}");
    }

    [Fact]
    public async Task It_asks_the_database_no_more_often_however_much_happened()
    {
        await using var history = await OctoberHistory.WriteAsync(StorageProvider.Sqlite);
        var nothing = MeasurePeriod.Read("2020-10")!;
        // Entity Framework notices within a second that somebody listens.
        for (var tries = 0; tries < 2_000 && await CountedQueries.OfAsync(() => ReadAsync(history.Bot, nothing)) == 0; tries++) { }

        var small = await CountedQueries.OfAsync(() => ReadAsync(history.Bot, nothing));
        var large = await CountedQueries.OfAsync(() => ReadAsync(history.Bot, October));

        large.ShouldBe(small);
        large.ShouldBeInRange(10, 25);
    }

    [Fact]
    public async Task They_are_for_managers_and_administrators()
    {
        await using var history = await OctoberHistory.WriteAsync(StorageProvider.Sqlite);

        var refused = (await history.Eli.SayAsync("measures")).Words();
        var pressed = (await history.Eli.PressAsync(TurnMeasures.PressAction, "2026-10")).Words();

        refused.ShouldNotContain("Reports");
        pressed.ShouldBe(refused);
        (await history.Bot.Person("Ben").SayAsync("measures 2026-10")).Words().ShouldContain("Reports: 8");
    }

    [Fact]
    public async Task A_button_turns_to_another_period_and_nonsense_to_the_usual_one()
    {
        await using var history = await OctoberHistory.WriteAsync(StorageProvider.Sqlite);
        var card = (await history.Ada.SayAsync("measures")).Card();

        var before = (await history.Ada.PressAsync(card, TurnMeasures.PressAction)).Words();
        var nonsense = (await history.Ada.PressAsync(TurnMeasures.PressAction, "2026-13")).Words();
        var unread = (await history.Ada.SayAsync("measures banana")).Words();
        var lastYear = (await history.Ada.SayAsync("measures last year")).Words();
        var later = (await history.Ada.SayAsync("measures 2027-01")).Words();

        before.ShouldStartWith("Measures, 1 Sep to 30 Sep\n");
        nonsense.ShouldStartWith("Measures, 1 Oct to 31 Oct\n");
        unread.ShouldStartWith("A period can be measures last month");
        later.ShouldBe(unread);
        lastYear.ShouldStartWith("Measures, 1 Jan 2025 to 31 Dec 2025\n");
    }

    private static Task<MeasureReport> ReadAsync(TestBot bot, MeasurePeriod period) =>
        bot.ReadAsync(db => MeasureReading.ReadAsync(db, 1, period, bot.Clock.Now, CancellationToken.None));

    private static TimeSpan Hours(double hours) => TimeSpan.FromHours(hours);
}
