using System.Text;
using CxBot.Teams.Tests.Support;
using CxBot.Teams.Trust;
using CxBot.Teams.Wire;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams.Tests;

public sealed class When_somebody_calls_the_bot : IAsyncLifetime
{
    private TrustKit kit = null!;

    public async Task InitializeAsync() => kit = await TrustKit.StartAsync();

    public async Task DisposeAsync() => await kit.DisposeAsync();

    [Fact]
    public async Task A_token_that_Teams_signed_for_this_bot_is_trusted()
    {
        var token = await kit.JudgeAsync(kit.Keys.Token(kit.Clock.GetUtcNow()));

        token.ShouldNotBeNull();
        token.ServiceUrl.ShouldBe(KeyServer.ServiceUrl);
        token.VouchesFor(Activity()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_token_for_another_bot_is_refused() =>
        (await JudgeAsync(token => token.Audience = "11111111-2222-3333-4444-555555555555")).ShouldBeNull();

    [Fact]
    public async Task A_token_of_another_issuer_is_refused() =>
        (await JudgeAsync(token => token.Issuer = "https://sts.example/")).ShouldBeNull();

    [Fact]
    public async Task A_token_without_an_end_is_refused() => (await JudgeAsync(token => token.Expires = null)).ShouldBeNull();

    [Theory]
    [InlineData(-6, false)]
    [InlineData(-4, true)]
    public async Task A_token_is_taken_until_five_minutes_after_its_end(int minutes, bool taken) =>
        (await JudgeAsync(token => token.Expires = kit.Clock.GetUtcNow().UtcDateTime.AddMinutes(minutes)) is not null).ShouldBe(taken);

    [Theory]
    [InlineData(6, false)]
    [InlineData(4, true)]
    public async Task A_token_is_taken_from_five_minutes_before_its_beginning(int minutes, bool taken) =>
        (await JudgeAsync(token => token.NotBefore = kit.Clock.GetUtcNow().UtcDateTime.AddMinutes(minutes)) is not null).ShouldBe(taken);

    [Fact]
    public async Task An_unsigned_token_is_refused()
    {
        var signed = kit.Keys.Token(kit.Clock.GetUtcNow());
        var header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"first"}""");

        (await kit.JudgeAsync($"{header}.{signed.Split('.')[1]}.")).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_if_it_were_a_secret_is_refused()
    {
        var secret = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('k', 64))) { KeyId = "first" };

        (
            await JudgeAsync(token => token.SigningCredentials = new SigningCredentials(secret, SecurityAlgorithms.HmacSha256))
        ).ShouldBeNull();
    }

    [Fact]
    public async Task A_changed_token_is_refused()
    {
        var parts = kit.Keys.Token(kit.Clock.GetUtcNow()).Split('.');
        var other = kit
            .Keys.Token(kit.Clock.GetUtcNow(), token => token.Claims["serviceurl"] = "https://evil.botframework.com/")
            .Split('.');

        (await kit.JudgeAsync($"{parts[0]}.{other[1]}.{parts[2]}")).ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task Anything_that_is_no_token_is_refused(string? authorization) =>
        (await kit.Validator.ReadAsync(authorization, CancellationToken.None)).ShouldBeNull();

    [Fact]
    public async Task While_no_app_id_is_configured_nobody_is_trusted()
    {
        await using var unconfigured = await TrustKit.StartAsync(appId: "");

        var token = unconfigured.Keys.Token(unconfigured.Clock.GetUtcNow(), token => token.Audience = "");

        (await unconfigured.JudgeAsync(token)).ShouldBeNull();
        unconfigured.Keys.Fetches.ShouldBe(0);
    }

    [Fact]
    public async Task A_key_vouches_for_the_channels_it_is_endorsed_for_only()
    {
        kit.Keys.AddKey("webchat-only", "webchat", "directline");

        var token = await kit.JudgeAsync(kit.Keys.Token(kit.Clock.GetUtcNow(), key: "webchat-only"));

        token.ShouldNotBeNull().VouchesFor(Activity()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData(null)]
    public async Task A_channel_where_people_say_themselves_who_they_are_is_not_believed(string? channel)
    {
        kit.Keys.AddKey("all-channels", "msteams", "webchat", "directline");

        var token = await kit.JudgeAsync(kit.Keys.Token(kit.Clock.GetUtcNow(), key: "all-channels"));

        token.ShouldNotBeNull().VouchesFor(Activity()).ShouldBeTrue();
        token.VouchesFor(Activity() with { ChannelId = channel }).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://SMBA.trafficmanager.net/EMEA", true)]
    [InlineData("https://smba.trafficmanager.net/emea/0d6f3f5e/", true)]
    [InlineData("https://smba.trafficmanager.net/amer/", false)]
    [InlineData("https://smba.trafficmanager.net/emeax/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/emea/", false)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/emea/", false)]
    [InlineData("", false)]
    public async Task A_token_vouches_for_the_address_it_names(string serviceUrl, bool vouches) =>
        (await JudgeAsync(_ => { })).ShouldNotBeNull().VouchesFor(Activity() with { ServiceUrl = serviceUrl }).ShouldBe(vouches);

    [Fact]
    public async Task A_token_that_names_no_address_vouches_for_nothing() =>
        (await JudgeAsync(token => token.Claims.Remove("serviceurl"))).ShouldNotBeNull().VouchesFor(Activity()).ShouldBeFalse();

    private static Activity Activity() => new() { ChannelId = "msteams", ServiceUrl = KeyServer.ServiceUrl };

    private Task<CallerToken?> JudgeAsync(Action<SecurityTokenDescriptor> change) =>
        kit.JudgeAsync(kit.Keys.Token(kit.Clock.GetUtcNow(), change));
}
