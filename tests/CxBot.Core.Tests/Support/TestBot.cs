using CxBot.Core.Chat;
using CxBot.Core.HelpDesk;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CxBot.Core.Tests.Support;

/// <summary>
/// The bot without platforms: real storage, the real dispatcher, a clock of its own. People act through <see cref="TestPerson"/>;
/// what was said to rooms and people is read from the outbox as it stands.
/// </summary>
internal sealed class TestBot : IAsyncDisposable
{
    public const string Slack = "slack";
    public const string Teams = "teams";

    /// <summary>A Monday, 09:00 UTC.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase database;
    private readonly ServiceProvider services;
    private readonly (string Key, string Value)[] settings;
    private int receipts;

    private TestBot(TestDatabase database, FakeClock clock, TestProfiles profiles, (string Key, string Value)[] settings)
    {
        (this.database, Clock, Profiles, this.settings) = (database, clock, profiles, settings);
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(All()).Build())
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddCore()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IProfileSource>(profiles.For(Slack))
            .AddSingleton<IProfileSource>(profiles.For(Teams))
            .AddSingleton<IChatSender>(Sender)
            .AddSingleton<IHookSender>(Hooks)
            .BuildServiceProvider();

        IEnumerable<KeyValuePair<string, string?>> All() =>
            database.Settings.Concat(settings.Select(one => new KeyValuePair<string, string?>(one.Key, one.Value)));
    }

    public FakeClock Clock { get; }

    public TestProfiles Profiles { get; }

    /// <summary>Slack's way out.</summary>
    public RecordingSender Sender { get; } = new(Slack);

    /// <summary>The way out to webhooks.</summary>
    public RecordingHooks Hooks { get; } = new();

    /// <summary>Where the files of SQLite stand.</summary>
    public string Folder => database.Folder;

    public Dispatcher Dispatcher => services.GetRequiredService<Dispatcher>();

    public IWriter Writer => services.GetRequiredService<IWriter>();

    public static async Task<TestBot> StartAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        DateTimeOffset? at = null,
        params (string Key, string Value)[] settings
    ) => new(await TestDatabase.CreateMigratedAsync(provider), new FakeClock(at ?? Monday), new TestProfiles(), settings);

    /// <summary>Starts on a database that stands already.</summary>
    public static Task<TestBot> StartAsync(TestDatabase database) =>
        Task.FromResult(new TestBot(database, new FakeClock(Monday), new TestProfiles(), []));

    /// <summary>Stops and starts again on the same database.</summary>
    public async Task<TestBot> RestartAsync()
    {
        await services.DisposeAsync();
        return new TestBot(database, Clock, Profiles, settings);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Somebody with an account on a platform; the same e-mail on both makes them one person.</summary>
    public TestPerson Person(string name, string platform = Slack, string? email = null, string timeZone = "Etc/UTC")
    {
        var account = new Account(platform, Workspace(platform), $"U-{name}");
        Profiles.Keep(account, new Profile(name, email ?? $"{name.ToLowerInvariant()}@harbour.example", timeZone, "en"));
        return new TestPerson(this, account);
    }

    /// <summary>A channel on a platform.</summary>
    public static Address Room(string platform = Slack, string name = "C-moments") =>
        new(platform, Workspace(platform), name, AddressKind.Channel);

    public async Task<T> ReadAsync<T>(Func<CxDb, Task<T>> read)
    {
        await using var db = Get<Readers>().Open();
        return await read(db);
    }

    /// <summary>What stands in a room now, oldest first: posts with their latest edit.</summary>
    public Task<IReadOnlyList<Card>> StandsInAsync(Address room) =>
        CardsAsync(message => message is { Kind: OutboxKind.Post, ThreadOf: null } && message.Conversation == room.Conversation);

    /// <summary>What stands in the threads below the room's cards.</summary>
    public Task<IReadOnlyList<Card>> StandsBelowAsync(Address room) =>
        CardsAsync(message => message is { Kind: OutboxKind.Post, ThreadOf: not null } && message.Conversation == room.Conversation);

    /// <summary>What stands in a person's one-to-one chats, and what was whispered to them, oldest first, with the latest edits.</summary>
    public async Task<IReadOnlyList<Card>> StandsBeforeAsync(TestPerson person)
    {
        var id = await person.IdAsync();
        return await CardsAsync(message => message.PersonId == id && message.Kind != OutboxKind.Edit);
    }

    /// <summary>Words as a reader of English in UTC sees them.</summary>
    public static string Read(Card card) => CardReading.Of(card);

    internal string NextReceipt() => $"test:{++receipts}";

    internal static string Workspace(string platform) => platform == Slack ? "T-SLACK" : "TENANT";

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task<IReadOnlyList<Card>> CardsAsync(Func<OutboxMessage, bool> wanted)
    {
        var all = await ReadAsync(db => db.Outbox.OrderBy(message => message.Id).ToListAsync());
        return
        [
            .. all.Where(wanted)
                .Select(post =>
                    all.LastOrDefault(edit => edit.Kind == OutboxKind.Edit && edit.PostedCardId is { } card && card == post.PostedCardId)
                    ?? post
                )
                .Select(message => message.ReadCard()!),
        ];
    }
}
