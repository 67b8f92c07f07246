using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Storage;

public sealed class When_migrating
{
    [Fact]
    public async Task A_lock_left_by_a_killed_process_is_removed()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Sqlite);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(database.Folder, "cxbot.db")}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-16');
                """;
            await command.ExecuteNonQueryAsync();
        }

        await using var bot = await TestBot.StartAsync(database);

        (await bot.ReadAsync(db => db.Organisations.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Sqlite);
        await using var bot = await TestBot.StartAsync(database);
        _ = bot.Writer;

        Should
            .Throw<StartRefusedException>(() => new SqliteFileLock(Path.Combine(database.Folder, "cxbot.db")))
            .Message.ShouldContain("Another CxBot");
    }

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var sqlite = new SqliteCxDb(new DbContextOptionsBuilder<SqliteCxDb>().UseSqlite("Data Source=:memory:").Options);
        using var postgres = new PostgresCxDb(new DbContextOptionsBuilder<PostgresCxDb>().UseNpgsql("Host=nowhere").Options);

        sqlite.Database.HasPendingModelChanges().ShouldBeFalse();
        postgres.Database.HasPendingModelChanges().ShouldBeFalse();
    }
}
