using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Tests.Content;

/// <summary>What tests of tips, stories and schedules ask of the bot.</summary>
internal static class ContentTestBot
{
    /// <summary>Ana added the bot to a room and pressed Start: tip Tuesday and Thursday, story Wednesday, 10:00 UTC; round-up Friday 15:00.</summary>
    public static async Task<TestPerson> StartedByAnaAsync(this TestBot bot, Address? room = null)
    {
        var ana = bot.Person("Ana");
        await ana.AddBotAsync(room ?? TestBot.Room());
        await ana.PressAsync((await bot.StandsBeforeAsync(ana))[^1], "schedule.start");
        return ana;
    }

    /// <summary>Ana added the bot to a room of a demo.</summary>
    public static async Task<TestPerson> DemoByAnaAsync(this TestBot bot)
    {
        bot.Get<IOptions<ContentOptions>>().Value.DemoRhythm = true;
        var ana = bot.Person("Ana");
        await ana.AddBotAsync(TestBot.Room());
        return ana;
    }

    /// <summary>The clock comes to a moment and the task looks.</summary>
    public static Task TickAtAsync(this TestBot bot, DateTimeOffset moment)
    {
        bot.Clock.AdvanceTo(moment);
        return bot.TickAsync();
    }

    /// <summary>The task looks once.</summary>
    public static Task TickAsync(this TestBot bot) => bot.TickAsync<PostDueContent>();

    /// <summary>A task looks once.</summary>
    public static Task TickAsync<TTask>(this TestBot bot)
        where TTask : IScheduledTask => bot.Get<IEnumerable<IScheduledTask>>().OfType<TTask>().Single().RunAsync(CancellationToken.None);

    /// <summary>The clock comes to a moment and a task looks.</summary>
    public static Task TickAtAsync<TTask>(this TestBot bot, DateTimeOffset moment)
        where TTask : IScheduledTask
    {
        bot.Clock.AdvanceTo(moment);
        return bot.TickAsync<TTask>();
    }

    /// <summary>The delivery ledger, in the order of planned times.</summary>
    public static Task<List<PlannedPost>> LedgerAsync(this TestBot bot) =>
        bot.ReadAsync(db => db.PlannedPosts.OrderBy(post => post.PlannedAt).ThenBy(post => post.Id).ToListAsync());

    /// <summary>The rows that came to an end.</summary>
    public static async Task<List<PlannedPost>> EndedAsync(this TestBot bot) =>
        [.. (await bot.LedgerAsync()).Where(row => row.State != PlannedPostState.Planned)];

    /// <summary>A day of the week after <see cref="TestBot.Monday"/>, Tuesday being 1.</summary>
    public static DateTimeOffset Day(int day, int hour, int minute = 0) =>
        TestBot.Monday.AddDays(day).AddHours(hour - 9).AddMinutes(minute);
}
