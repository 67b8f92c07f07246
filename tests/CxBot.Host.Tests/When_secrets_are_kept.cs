using System.Security.Cryptography;
using CxBot.Core;
using CxBot.Core.Checkups;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using CxBot.Host.Checkups;
using CxBot.Host.Protection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CxBot.Host.Tests;

public sealed class When_secrets_are_kept
{
    private static readonly string Key = NewKey();

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task They_are_read_after_a_restart_and_the_keys_in_the_database_open_nothing_by_themselves(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        string secret;
        await using (var node = await StartAsync(database, Key))
            secret = Protector(node).Protect("xoxb-1");

        await using var again = await StartAsync(database, Key);

        Protector(again).Unprotect(secret).ShouldBe("xoxb-1");
        var kept = (await KeysAsync(again)).ShouldHaveSingleItem();
        kept.Xml.ShouldContain("wrapped");
        kept.Xml.ShouldNotContain("masterKey");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Without_an_encryption_key_they_are_protected_all_the_same(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var node = await StartAsync(database, key: "");

        Protector(node).Unprotect(Protector(node).Protect("xoxb-1")).ShouldBe("xoxb-1");
        (await KeysAsync(node)).ShouldHaveSingleItem().Xml.ShouldContain("masterKey");
    }

    [PostgresFact]
    public async Task Two_nodes_that_start_at_once_share_one_key()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Postgres);
        await (await StartAsync(database, Key)).DisposeAsync();
        await using var sweep = Services(database, Key);
        await sweep.GetRequiredService<IWriter>().WriteAsync(db => db.ProtectionKeys.ExecuteDeleteAsync(), CancellationToken.None);

        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StartAsync(database, Key))));

        var secret = Protector(nodes[0]).Protect("xoxb-1");
        nodes.ShouldAllBe(node => Protector(node).Unprotect(secret) == "xoxb-1");
        (await KeysAsync(nodes[0])).ShouldHaveSingleItem();
        foreach (var node in nodes)
            await node.DisposeAsync();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_next_key_is_made_in_time_and_what_the_old_one_protects_is_still_read(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var clock = new FakeClock(TimeProvider.System.GetUtcNow());
        await using var node = await StartAsync(database, Key, clock);
        var secret = Protector(node).Protect("xoxb-1");

        await RotateAsync(node);
        (await KeysAsync(node)).Count.ShouldBe(1);
        clock.Advance(TimeSpan.FromDays(77));
        await RotateAsync(node);
        await RotateAsync(node);

        (await KeysAsync(node)).Count.ShouldBe(2);
        Protector(node).Unprotect(secret).ShouldBe("xoxb-1");
    }

    [Fact]
    public async Task Another_encryption_key_is_named_as_what_is_wrong()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Sqlite);
        await (await StartAsync(database, Key)).DisposeAsync();

        (await RefusedAsync(database, NewKey())).ShouldContain("wrapped with another Storage:KeyEncryptionKey");
        (await RefusedAsync(database, "")).ShouldContain("Storage:KeyEncryptionKey is empty");
    }

    [Fact]
    public async Task The_doctor_says_so_without_a_start()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Sqlite);
        await (await StartAsync(database, Key)).DisposeAsync();

        (await LookAsync(Key)).Level.ShouldBe(FindingLevel.Ok);
        (await LookAsync(NewKey())).ShouldSatisfyAllConditions(
            finding => finding.Level.ShouldBe(FindingLevel.Wrong),
            finding => finding.Words.ShouldContain("wrapped with another Storage:KeyEncryptionKey")
        );

        async Task<Finding> LookAsync(string key)
        {
            var options = Options.Create(new StorageOptions { Directory = database.Folder, KeyEncryptionKey = key });
            return (await new KeyCheckup(options, new StorageLook(options)).LookAsync(CancellationToken.None)).ShouldHaveSingleItem();
        }
    }

    [Theory]
    [InlineData("not base64 at all")]
    [InlineData("c2hvcnQ=")]
    public async Task What_is_no_key_is_named_with_its_mend(string key)
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Sqlite);

        (await RefusedAsync(database, key)).ShouldBe(
            "Storage:KeyEncryptionKey does not hold 32 bytes in base64. Make some with: openssl rand -base64 32"
        );
    }

    [Fact]
    public async Task A_key_may_stand_in_a_file()
    {
        await using var database = await TestDatabase.CreateAsync(StorageProvider.Sqlite);
        var file = Path.Combine(database.Folder, "key");
        await File.WriteAllTextAsync(file, Key + "\n");
        await (await StartAsync(database, Key)).DisposeAsync();

        await using (var node = await StartAsync(database, key: "", file: file))
            Protector(node).ShouldNotBeNull();
        (await RefusedAsync(database, key: "", file: file + ".gone")).ShouldContain("can't be read");
        (await RefusedAsync(database, Key, file: file)).ShouldContain("both set");
    }

    private static async Task<ServiceProvider> StartAsync(TestDatabase database, string key, FakeClock? clock = null, string file = "")
    {
        var services = Services(database, key, clock, file);
        await services.OpenProtectionAsync();
        return services;
    }

    private static ServiceProvider Services(TestDatabase database, string key, FakeClock? clock = null, string file = "")
    {
        var settings = database
            .Settings.Append(new("Storage:KeyEncryptionKey", key))
            .Append(new KeyValuePair<string, string?>("Storage:KeyEncryptionKeyFile", file));
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<IHostEnvironment>(new Surroundings())
            .AddLogging()
            .AddCore()
            .AddProtection();
        if (clock is not null)
            services.AddSingleton<TimeProvider>(clock);
        return services.BuildServiceProvider();
    }

    private static async Task<string> RefusedAsync(TestDatabase database, string key, string file = "")
    {
        await using var services = Services(database, key, file: file);
        return (await Should.ThrowAsync<StartRefusedException>(services.OpenProtectionAsync)).Message;
    }

    private static Task RotateAsync(ServiceProvider node) =>
        node.GetServices<Core.Scheduling.IScheduledTask>().OfType<RotateKeys>().Single().RunAsync(default);

    private static IDataProtector Protector(ServiceProvider node) =>
        node.GetRequiredService<IDataProtectionProvider>().CreateProtector("tokens");

    private static async Task<List<ProtectionKey>> KeysAsync(ServiceProvider node)
    {
        await using var db = node.GetRequiredService<Readers>().Open();
        return await db.ProtectionKeys.ToListAsync();
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private sealed class Surroundings : IHostEnvironment
    {
        public string ApplicationName { get; set; } = "CxBot";
        public string EnvironmentName { get; set; } = "Production";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
