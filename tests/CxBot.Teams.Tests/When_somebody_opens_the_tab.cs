using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Web;
using CxBot.Teams.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams.Tests;

public sealed class When_somebody_opens_the_tab
{
    private const string Person = "1f4b9c02-6d3e-4a87-b5f0-9e27c8d1a301";
    private const string Elsewhere = "0d4d9a3f-5a4b-4c0e-8e8e-2f6f5b1b7c11";

    [Fact]
    public async Task Entras_token_says_who_it_is()
    {
        await using var bot = await StartAsync();

        var account = (await ReadAsync(bot, _ => { })).ShouldNotBeNull();

        account.ShouldBe(new Account("teams", Recorded.Tenant, Person));
        (
            await bot.Services.GetRequiredService<PeopleDirectory>().FindAsync(account, speaking: false, CancellationToken.None)
        ).Name.ShouldBe("Marisol Quillhaven");
    }

    [Fact]
    public async Task Tokens_of_Entras_first_version_are_for_the_address_that_was_registered()
    {
        await using var bot = await StartAsync();

        (await ReadAsync(bot, token => Old(token, $"api://cxbot.harbour.example/botid-{KeyServer.AppId}"))).ShouldNotBeNull();
        // Anybody in the directory may register an application under a host of theirs.
        (await ReadAsync(bot, token => Old(token, $"api://elsewhere.example/botid-{KeyServer.AppId}"))).ShouldBeNull();
    }

    public static TheoryData<string, Action<SecurityTokenDescriptor>> NotOurs =>
        new()
        {
            { "made for another application", token => token.Audience = Elsewhere },
            { "of another directory", token => token.Claims["tid"] = Elsewhere },
            { "of another issuer", token => token.Issuer = "https://api.botframework.com" },
            { "without a directory", token => token.Claims.Remove("tid") },
            { "of nobody", token => token.Claims.Remove("oid") },
            { "of an application for itself", token => token.Claims.Remove("scp") },
            { "for something else", token => token.Claims["scp"] = "User.Read" },
            { "too old", token => token.Expires = DateTime.UnixEpoch.AddYears(56) },
        };

    [Theory]
    [MemberData(nameof(NotOurs))]
    public async Task A_token_that_is_not_ours_signs_nobody_in(string why, Action<SecurityTokenDescriptor> change)
    {
        await using var bot = await StartAsync();

        (await ReadAsync(bot, change)).ShouldBeNull(why);
    }

    [Fact]
    public async Task A_token_signed_by_a_stranger_signs_nobody_in()
    {
        await using var bot = await StartAsync();
        await using var stranger = await KeyServer.StartAsync();
        stranger.AddKey("another", "msteams");
        var token = Token(bot, stranger, _ => { }, "another");

        (await SignIn(bot).ReadAsync(token, CancellationToken.None)).ShouldBeNull();
        (await SignIn(bot).ReadAsync(token[..^8] + "AAAAAAAA", CancellationToken.None)).ShouldBeNull();
        (await SignIn(bot).ReadAsync("no token", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task While_keys_cannot_be_fetched_nothing_is_judged()
    {
        await using var bot = await StartAsync();
        bot.Keys.IsBroken = true;

        await Should.ThrowAsync<TabSignInUnavailableException>(() => ReadAsync(bot, _ => { }));
    }

    [Fact]
    public async Task Microsofts_script_is_held_to_its_hash_and_Teams_may_frame_the_page()
    {
        await using var bot = await StartAsync();

        SignIn(bot).Script.ShouldStartWith("https://res.cdn.office.net/teams-js/");
        SignIn(bot).ScriptIntegrity.ShouldStartWith("sha384-");
        SignIn(bot).FrameAncestors.ShouldContain("https://teams.microsoft.com");
        SignIn(bot).FrameAncestors.ShouldContain("https://*.cloud.microsoft");
    }

    [Fact]
    public async Task Another_script_has_the_hash_that_the_operator_gives_it()
    {
        await using var bot = await RunningBot.StartAsync("Production", ("Teams:TabScript", "https://cxbot.harbour.example/teams.js"));

        SignIn(bot).Script.ShouldBe("https://cxbot.harbour.example/teams.js");
        SignIn(bot).ScriptIntegrity.ShouldBeEmpty();
    }

    private static Task<RunningBot> StartAsync() => RunningBot.StartAsync("Production", ("Web:Address", "https://cxbot.harbour.example"));

    private static ITabSignIn SignIn(RunningBot bot) => bot.Services.GetRequiredService<ITabSignIn>();

    private static Task<Account?> ReadAsync(RunningBot bot, Action<SecurityTokenDescriptor> change) =>
        SignIn(bot).ReadAsync(Token(bot, bot.Keys, change), CancellationToken.None);

    private static string Token(RunningBot bot, KeyServer keys, Action<SecurityTokenDescriptor> change, string key = "first") =>
        keys.Token(
            DateTimeOffset.FromUnixTimeSeconds(bot.Now()),
            token =>
            {
                token.Issuer = $"{bot.Keys.Authority}/{Recorded.Tenant}/v2.0";
                token.Claims = new Dictionary<string, object>
                {
                    ["tid"] = Recorded.Tenant,
                    ["oid"] = Person,
                    ["scp"] = "access_as_user",
                    ["name"] = "Marisol Quillhaven",
                };
                change(token);
            },
            key
        );

    private static void Old(SecurityTokenDescriptor token, string audience) =>
        (token.Issuer, token.Audience) = ($"https://sts.windows.net/{Recorded.Tenant}/", audience);
}
