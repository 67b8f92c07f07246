using CxBot.Teams.Tests.Support;
using CxBot.Teams.Trust;

namespace CxBot.Teams.Tests;

public sealed class When_Teams_changes_its_keys : IAsyncLifetime
{
    private TrustKit kit = null!;

    public async Task InitializeAsync()
    {
        kit = await TrustKit.StartAsync();
        await kit.JudgeAsync(Token("first"));
    }

    public async Task DisposeAsync() => await kit.DisposeAsync();

    [Fact]
    public async Task The_first_token_of_a_new_key_is_trusted()
    {
        kit.Clock.Advance(TimeSpan.FromMinutes(6));
        kit.Keys.AddKey("second", "msteams");

        (await kit.JudgeAsync(Token("second"))).ShouldNotBeNull();
        kit.Keys.Fetches.ShouldBe(2);
    }

    [Fact]
    public async Task Unknown_keys_make_us_ask_once_in_five_minutes_only()
    {
        kit.Clock.Advance(TimeSpan.FromMinutes(6));
        for (var i = 0; i < 3; i++)
        {
            kit.Keys.AddKey($"unknown-{i}", "msteams");
            var token = Token($"unknown-{i}");
            kit.Keys.DropKey($"unknown-{i}");
            (await kit.JudgeAsync(token)).ShouldBeNull();
        }

        kit.Keys.Fetches.ShouldBe(2);
    }

    [Fact]
    public async Task Known_keys_stay_in_force_while_the_keys_cannot_be_fetched()
    {
        kit.Clock.Advance(TimeSpan.FromDays(2));
        kit.Keys.IsBroken = true;

        (await kit.JudgeAsync(Token("first"))).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_withdrawn_key_ends_within_half_a_day()
    {
        kit.Keys.AddKey("second", "msteams");
        var token = Token("first");
        kit.Keys.DropKey("first");
        kit.Clock.Advance(TimeSpan.FromHours(12));

        (await kit.JudgeAsync(token)).ShouldBeNull();
    }

    [Fact]
    public async Task Known_keys_are_not_asked_for_again()
    {
        for (var i = 0; i < 5; i++)
            await kit.JudgeAsync(Token("first"));

        kit.Keys.Fetches.ShouldBe(1);
    }

    [Fact]
    public async Task Calls_that_come_together_first_wait_for_the_same_keys()
    {
        await using var fresh = await TrustKit.StartAsync();
        var token = fresh.Keys.Token(fresh.Clock.GetUtcNow());

        (await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => fresh.JudgeAsync(token)))).ShouldAllBe(judged => judged != null);
        fresh.Keys.Fetches.ShouldBe(1);
    }

    [Fact]
    public async Task Without_any_key_nobody_can_be_judged()
    {
        await using var deaf = await TrustKit.StartAsync();
        deaf.Keys.IsBroken = true;

        await Should.ThrowAsync<KeysUnavailableException>(() => deaf.JudgeAsync(deaf.Keys.Token(deaf.Clock.GetUtcNow())));
    }

    [Fact]
    public async Task Who_hangs_up_does_not_take_the_keys_from_those_who_wait()
    {
        await using var fresh = await TrustKit.StartAsync();
        var token = fresh.Keys.Token(fresh.Clock.GetUtcNow());
        var answer = new TaskCompletionSource();
        fresh.Keys.Gate = answer.Task;
        using var first = new CancellationTokenSource();

        var hasty = fresh.JudgeAsync(token, first.Token);
        var patient = fresh.JudgeAsync(token);
        await first.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => hasty);
        answer.SetResult();

        (await patient).ShouldNotBeNull();
        fresh.Keys.Fetches.ShouldBe(1);
    }

    [Fact]
    public async Task A_known_key_does_not_wait_for_a_server_that_hangs()
    {
        kit.Clock.Advance(TimeSpan.FromDays(2));
        var answer = new TaskCompletionSource();
        kit.Keys.Gate = answer.Task;

        (await kit.JudgeAsync(Token("first")).WaitAsync(TimeSpan.FromSeconds(8))).ShouldNotBeNull();
        answer.SetResult();
    }

    private string Token(string key) =>
        kit.Keys.Token(kit.Clock.GetUtcNow(), token => token.Expires = kit.Clock.GetUtcNow().UtcDateTime.AddDays(1), key);
}
