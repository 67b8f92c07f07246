using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

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

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_the_first_release_kept_is_read_by_this_one(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using (var old = database.Open())
        {
            await old.GetService<IMigrator>().MigrateAsync("Initial");
            await old.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO "Organisations" ("Id", "Name", "TimeZone", "Language", "WeekStart", "LastIssueNumber")
                VALUES (1, 'Harbour', 'Etc/UTC', 'en', 'Monday', 0);
                INSERT INTO "Schedules" ("Id", "ChannelId", "Kind", "Days", "LocalTime")
                VALUES (1, 1, 'Tip', 'Tuesday, Thursday', '10:00:00');
                INSERT INTO "PlannedPosts" ("Id", "ScheduleId", "ChannelId", "Kind", "PlannedAt", "State", "Why", "ItemId", "Occurrences", "EndedAt")
                VALUES (1, 1, 1, 'Tip', '2026-11-17 10:00:00', 'Sent', 'NewHere', 'say-your-name', 1, '2026-11-17 10:00:01');
                INSERT INTO "StorySubmissions" ("Id", "OrganisationId", "AuthorId", "Title", "Text", "PeopleIds", "HandedInAt")
                VALUES (1, 1, 1, 'The late boat', 'She rowed it over.', '[2]', '2026-11-16 09:00:00');
                """.Replace("'[2]'", provider == StorageProvider.Postgres ? "ARRAY[2]::bigint[]" : "'[2]'", StringComparison.Ordinal)
            );
        }

        await using var bot = await TestBot.StartAsync(database);

        (await bot.ReadAsync(db => db.Organisations.SingleAsync())).NudgesPerDay.ShouldBe(1);
        (await bot.ReadAsync(db => db.Schedules.SingleAsync())).Tags.ShouldBeEmpty();
        (await bot.ReadAsync(db => db.PlannedPosts.SingleAsync())).Why.ShouldBe(PlannedPostReason.NewHere);
        (await bot.ReadAsync(db => db.StorySubmissions.CountAsync(story => story.State == StoryState.Waiting))).ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Rungs_of_before_are_summed_into_wide_ones(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using (var old = database.Open())
        {
            await old.GetService<IMigrator>().MigrateAsync("HookOrganisations");
            await old.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO "BoardRungs" ("OrganisationId", "Period", "List", "Points", "People")
                VALUES (1, 'all', 'Fixed', 1, 3), (1, 'all', 'Fixed', 99, 2), (1, 'all', 'Fixed', 100, 4), (1, 'all', 'Started', 250, 1)
                """
            );
        }

        await using var bot = await TestBot.StartAsync(database);

        (await bot.CountersAsync()).ShouldBe([
            "all Fixed: 2 with 99",
            "all Fixed: 3 with 1",
            "all Fixed: 4 with 100",
            "all Fixed: 4 with 100 or more",
            "all Fixed: 5 with 0 or more",
            "all Started: 1 with 200 or more",
            "all Started: 1 with 250",
        ]);
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
