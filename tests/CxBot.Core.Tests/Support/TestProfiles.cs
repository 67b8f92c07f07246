using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Core.People;

namespace CxBot.Core.Tests.Support;

/// <summary>What both platforms know of people.</summary>
internal sealed class TestProfiles
{
    private readonly ConcurrentDictionary<Account, Profile> profiles = new();
    private readonly ConcurrentDictionary<Account, int> asked = new();

    /// <summary>How often the platforms were asked.</summary>
    public int AskedInAll => asked.Values.Sum();

    public void Forget(Account account) => profiles.TryRemove(account, out _);

    public void Keep(Account account, Profile profile) => profiles[account] = profile;

    /// <summary>How often the platform was asked about somebody.</summary>
    public int Asked(Account account) => asked.GetValueOrDefault(account);

    public IProfileSource For(string platform) => new Source(platform, this);

    private sealed class Source(string platform, TestProfiles known) : IProfileSource
    {
        public string Platform => platform;

        public Task<Profile?> FindAsync(Account account, CancellationToken ct)
        {
            known.asked.AddOrUpdate(account, 1, (_, times) => times + 1);
            return Task.FromResult(known.profiles.GetValueOrDefault(account));
        }
    }
}
