using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Core.People;

namespace CxBot.Core.Tests.Support;

/// <summary>What both platforms know of people.</summary>
internal sealed class TestProfiles
{
    private readonly ConcurrentDictionary<Account, Profile> profiles = new();

    public void Keep(Account account, Profile profile) => profiles[account] = profile;

    public IProfileSource For(string platform) => new Source(platform, profiles);

    private sealed class Source(string platform, ConcurrentDictionary<Account, Profile> profiles) : IProfileSource
    {
        public string Platform => platform;

        public Task<Profile?> FindAsync(Account account, CancellationToken ct) => Task.FromResult(profiles.GetValueOrDefault(account));
    }
}
