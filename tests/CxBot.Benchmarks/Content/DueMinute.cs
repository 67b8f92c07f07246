using System.Diagnostics;
using System.Globalization;
using CxBot.Benchmarks.Storage;
using CxBot.Core.Channels;
using CxBot.Core.Content;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Benchmarks.Content;

/// <summary>
/// 10,000 channels whose tip is due at the same minute, on SQLite: how long choosing them takes with all its rows, and how long
/// handing them to the outbox takes.
/// </summary>
internal static class DueMinute
{
    private const int Channels = 10_000;
    private static readonly DateTime Monday = new(2026, 11, 16, 9, 0, 0, DateTimeKind.Utc);

    public static async Task RunAsync()
    {
        var clock = new SetClock { Now = Monday };
        await FreshStore.OnSqliteAsync(
            clock,
            async services =>
            {
                var writer = services.GetRequiredService<IWriter>();
                await writer.WriteAsync(FillAsync, CancellationToken.None);
                var task = services.GetServices<IScheduledTask>().OfType<PostDueContent>().Single();
                await TimeAsync("chosen and fixed, with their rows", task);
                clock.Now = Monday.AddDays(1).AddHours(1);
                await TimeAsync("posted to the outbox", task);
                await using var db = services.GetRequiredService<Readers>().Open();
                var sent = await db.PlannedPosts.CountAsync(post => post.State == PlannedPostState.Sent);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sent} posts stand in the ledger as sent"));
            }
        );
    }

    private static async Task FillAsync(CxDb db)
    {
        var organisation = new Organisation();
        db.Add(organisation);
        await db.SaveChangesAsync();
        var workspace = new Workspace
        {
            OrganisationId = organisation.Id,
            Platform = "slack",
            ExternalId = "T1",
        };
        db.Add(workspace);
        await db.SaveChangesAsync();
        var channels = Enumerable
            .Range(0, Channels)
            .Select(i => new Channel
            {
                OrganisationId = organisation.Id,
                WorkspaceId = workspace.Id,
                ExternalId = string.Create(CultureInfo.InvariantCulture, $"C{i}"),
            })
            .ToList();
        db.AddRange(channels);
        await db.SaveChangesAsync();
        db.AddRange(channels.Select(channel => UsualSchedules.For(channel, PostKind.Tip, Weekdays.Tuesday, new TimeOnly(10, 0), Monday)));
        await db.SaveChangesAsync();
    }

    private static async Task TimeAsync(string what, PostDueContent task)
    {
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        await task.RunAsync(CancellationToken.None);
        var processor = Environment.CpuUsage.TotalTime - before;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Channels} channels at one minute {what}: {clock.Elapsed.TotalSeconds:F2} s, {processor.TotalSeconds:F2} s of them at work"
            )
        );
    }
}
