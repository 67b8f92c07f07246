using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Storage;

public sealed class When_the_database_refuses
{
    [Fact]
    public async Task Who_waits_while_another_process_holds_the_file_hears_it_and_the_writer_lives_on()
    {
        // SQLite's driver waits as long as a command may take: a second, instead of half a minute.
        var database = await TestDatabase.CreateAsync(StorageProvider.Sqlite, also: "Default Timeout=1");
        await using var bot = await TestBot.StartAsync(database);
        await bot.Writer.WriteAsync(db => AddAsync(db, "before"), default);
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(database.Folder, "cxbot.db")};Pooling=False"))
        {
            await other.OpenAsync();
            await RunAsync(other, "BEGIN IMMEDIATE");

            var refused = new[] { bot.Writer.WriteAsync(db => AddAsync(db, "one"), default), Add("two") };
            foreach (var work in refused)
                (await Should.ThrowAsync<SqliteException>(() => work)).SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_BUSY);
            await RunAsync(other, "ROLLBACK");
        }

        await Add("after");

        (await NamesAsync(bot)).ShouldBe(["before", "after"]);

        Task<bool> Add(string name) => bot.Writer.WriteAsync(db => AddAsync(db, name), default);
    }

    [Fact]
    public async Task A_full_disk_fails_every_work_of_the_batch_and_the_writer_lives_on()
    {
        await using var bot = await TestBot.StartAsync();
        await LimitPagesAsync(bot, more: 8);
        var gate = new TaskCompletionSource();

        // All three share a commit: the first holds the gate until the others stand in the queue.
        var small = bot.Writer.WriteAsync(
            async db =>
            {
                await gate.Task;
                return await AddAsync(db, "small");
            },
            default
        );
        var great = bot.Writer.WriteAsync(AppendMuch, default);
        var later = bot.Writer.WriteAsync(db => AddAsync(db, "later"), default);
        gate.SetResult();
        var faults = new List<Exception?>();
        foreach (var work in new[] { small, great, later })
            faults.Add(await Record.ExceptionAsync(() => work));

        faults[0].ShouldBeOfType<SqliteException>().SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_FULL);
        faults[1].ShouldBeOfType<SqliteException>().SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_FULL);
        faults[2].ShouldBeNull("it came after the transaction that fell, and has its own");
        (await NamesAsync(bot)).ShouldBe(["later"]);

        await LimitPagesAsync(bot, more: 10_000);
        await bot.Writer.WriteAsync(AppendMuch, default);
        (await bot.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_was_noted_for_after_the_commit_happens_only_then(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var happened = new List<string>();

        await Should.ThrowAsync<InvalidOperationException>(() =>
            bot.Writer.WriteAsync(
                db =>
                {
                    db.AfterCommit(() => happened.Add("never"));
                    return Task.FromException<bool>(new InvalidOperationException());
                },
                default
            )
        );
        await bot.Writer.WriteAsync(
            async db =>
            {
                db.AfterCommit(() => happened.Add("after the commit"));
                await AddAsync(db, "kept");
                happened.Add("work");
            },
            default
        );

        happened.ShouldBe(["work", "after the commit"]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_falls_after_the_commit_falls_on_its_caller_alone(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);

        await Should.ThrowAsync<InvalidOperationException>(() =>
            bot.Writer.WriteAsync(
                db =>
                {
                    db.AfterCommit(() => throw new InvalidOperationException());
                    return AddAsync(db, "kept");
                },
                default
            )
        );

        await bot.Writer.WriteAsync(db => AddAsync(db, "next"), default);
        (await NamesAsync(bot)).ShouldBe(["kept", "next"], ignoreOrder: true);
    }

    private static Task<bool> AppendMuch(CxDb db)
    {
        db.Append(OutboxMessage.To(1, "C1", Core.Chat.Card.Of(Core.Chat.Text.Typed(new string('x', 1_000_000)))));
        return Task.FromResult(true);
    }

    private static async Task<bool> AddAsync(CxDb db, string name)
    {
        db.Add(new Organisation { Name = name });
        await db.SaveChangesAsync();
        return true;
    }

    // The limit belongs to the connection, and only the gate has the one that writes.
    private static Task<bool> LimitPagesAsync(TestBot bot, int more) =>
        bot.Writer.WriteAsync(
            db =>
            {
                var pages = db.Statements.Scalar("PRAGMA page_count")!.Value + more;
                db.Statements.Scalar($"PRAGMA max_page_count = {pages}");
                return Task.FromResult(true);
            },
            default
        );

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static Task<List<string>> NamesAsync(TestBot bot) =>
        bot.ReadAsync(db => db.Organisations.OrderBy(one => one.Id).Select(organisation => organisation.Name).ToListAsync());
}
