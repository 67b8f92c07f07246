using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Core.People;

namespace CxBot.Core.Tests.Support;

/// <summary>What both platforms know of people.</summary>
internal sealed class TestProfiles
{
    private readonly ConcurrentDictionary<Account, Profile> profiles = new();

    private int asked;

    /// <summary>How often a platform was asked.</summary>
    public int Asked => asked;

    public void Forget(Account account) => profiles.TryRemove(account, out _);

    public void Keep(Account account, Profile profile) => profiles[account] = profile;

    public IProfileSource For(string platform) => new Source(platform, this);

    private sealed class Source(string platform, TestProfiles known) : IProfileSource
    {
        public string Platform => platform;

        public Task<Profile?> FindAsync(Account account, CancellationToken ct)
        {
            Interlocked.Increment(ref known.asked);
            return Task.FromResult(known.profiles.GetValueOrDefault(account));
        }
    }
}
