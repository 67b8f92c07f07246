using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Storage;

public sealed class When_writing
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_fault_in_one_work_undoes_that_work_alone(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);

        var works = Enumerable
            .Range(0, 30)
            .Select(i => bot.Writer.WriteAsync(db => AddAsync(db, $"Org {i}", fails: i % 3 == 0), default))
            .ToList();
        var faults = await Task.WhenAll(works.Select(work => work.ContinueWith(done => done.IsFaulted, TaskScheduler.Default)));

        faults.Count(fault => fault).ShouldBe(10);
        (await NamesAsync(bot)).ShouldBe(Enumerable.Range(0, 30).Where(i => i % 3 != 0).Select(i => $"Org {i}"), ignoreOrder: true);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_was_appended_stands_or_falls_with_the_work(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var card = Core.Chat.Card.Of(Core.Chat.Text.Typed("hello"));

        await Should.ThrowAsync<InvalidOperationException>(() =>
            bot.Writer.WriteAsync(
                db =>
                {
                    db.Append(OutboxMessage.To(1, "C1", card));
                    return Task.FromException<bool>(new InvalidOperationException());
                },
                default
            )
        );
        await bot.Writer.WriteAsync(
            db =>
            {
                db.Append(OutboxMessage.To(1, "C2", card));
                return Task.CompletedTask;
            },
            default
        );

        (await bot.ReadAsync(db => db.Outbox.Select(message => message.Conversation).ToListAsync())).ShouldBe(["C2"]);
    }

    [Fact]
    public async Task A_cancelled_caller_before_its_turn_writes_nothing()
    {
        await using var bot = await TestBot.StartAsync();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            bot.Writer.WriteAsync(db => AddAsync(db, "Never", fails: false), new CancellationToken(canceled: true))
        );

        (await NamesAsync(bot)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await using var bot = await TestBot.StartAsync();
        await using var db = bot.Get<Readers>().Open();
        db.Add(new Organisation());

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Times_come_back_as_they_went_in(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var moment = new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc).AddTicks(1234567);

        await bot.Writer.WriteAsync(
            async db =>
            {
                db.Add(new Lane { WorkspaceId = 1, Until = moment });
                await db.SaveChangesAsync();
            },
            default
        );

        var read = (await bot.ReadAsync(db => db.Lanes.SingleAsync())).Until;
        (read, read.Kind).ShouldBe((moment.AddTicks(-7), DateTimeKind.Utc));
    }

    private static async Task<bool> AddAsync(CxDb db, string name, bool fails)
    {
        db.Add(new Organisation { Name = name });
        await db.SaveChangesAsync();
        return fails ? throw new InvalidOperationException(name) : true;
    }

    private static Task<List<string>> NamesAsync(TestBot bot) =>
        bot.ReadAsync(db => db.Organisations.Select(organisation => organisation.Name).ToListAsync());
}
