using CxBot.Teams.Tests.Support;
using CxBot.Teams.Wire;
using Microsoft.IdentityModel.Tokens;

namespace CxBot.Teams.Tests;

public sealed class When_Entra_signs_for_the_bot_service
{
    private const string BotService = "9d3a1c70-2b54-4d1e-8a0f-6c7e5b4a3f21";
    private const string ServiceTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    private const string VersionOne = $"https://sts.windows.net/{ServiceTenant}/";

    [Fact]
    public async Task Nobody_is_believed_before_it_is_switched_on()
    {
        await using var kit = await TrustKit.StartAsync(new TeamsOptions { AppId = KeyServer.AppId, EntraCallerAppId = BotService });

        (await kit.JudgeAsync(Token(kit, VersionOne, "appid", BotService))).ShouldBeNull();
    }

    [Fact]
    public async Task Both_versions_of_its_tokens_are_believed()
    {
        await using var kit = await TrustKit.StartAsync(SwitchedOn());

        (await kit.JudgeAsync(Token(kit, VersionOne, "appid", BotService))).ShouldNotBeNull().VouchesFor(Activity()).ShouldBeTrue();
        (await kit.JudgeAsync(Token(kit, $"{kit.Keys.Authority}/{ServiceTenant}/v2.0", "azp", BotService.ToUpperInvariant())))
            .ShouldNotBeNull()
            .VouchesFor(Activity())
            .ShouldBeTrue();
    }

    [Fact]
    public async Task The_bot_framework_is_believed_as_before()
    {
        await using var kit = await TrustKit.StartAsync(SwitchedOn());

        (await kit.JudgeAsync(kit.Keys.Token(kit.Clock.GetUtcNow()))).ShouldNotBeNull().VouchesFor(Activity()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("appid", "11111111-2222-3333-4444-555555555555")]
    [InlineData("azp", KeyServer.AppId)]
    [InlineData("appid", "")]
    [InlineData("another", BotService)]
    public async Task A_genuine_token_of_another_application_vouches_for_nothing(string claim, string caller)
    {
        await using var kit = await TrustKit.StartAsync(SwitchedOn());

        (await kit.JudgeAsync(Token(kit, VersionOne, claim, caller))).ShouldNotBeNull().VouchesFor(Activity()).ShouldBeFalse();
    }

    [Fact]
    public async Task Another_directory_is_not_believed()
    {
        await using var kit = await TrustKit.StartAsync(SwitchedOn());

        (await kit.JudgeAsync(Token(kit, $"https://sts.windows.net/{Recorded.Tenant}/", "appid", BotService))).ShouldBeNull();
    }

    [Fact]
    public async Task Where_the_token_names_an_address_it_has_to_be_the_one()
    {
        await using var kit = await TrustKit.StartAsync(SwitchedOn());
        var token = await kit.JudgeAsync(Token(kit, VersionOne, "appid", BotService, serviceUrl: "https://smba.trafficmanager.net/amer"));

        token.ShouldNotBeNull().VouchesFor(Activity()).ShouldBeFalse();
    }

    [Fact]
    public async Task Web_chat_is_not_believed()
    {
        await using var kit = await TrustKit.StartAsync(SwitchedOn());
        var token = await kit.JudgeAsync(Token(kit, VersionOne, "appid", BotService));

        token.ShouldNotBeNull().VouchesFor(Activity() with { ChannelId = "webchat" }).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Development", "http://localhost:56150/_connector", true)]
    [InlineData("Development", "https://smba.trafficmanager.net/emea/", false)]
    [InlineData("Production", "http://localhost:56150/_connector", false)]
    public async Task A_developers_emulator_with_our_own_secret_is_believed_on_a_developers_machine(
        string environment,
        string serviceUrl,
        bool believed
    )
    {
        await using var kit = await TrustKit.StartAsync(SwitchedOn(), environment);
        var token = await kit.JudgeAsync(Token(kit, VersionOne, "appid", KeyServer.AppId));

        token.ShouldNotBeNull().VouchesFor(new Activity { ChannelId = "emulator", ServiceUrl = serviceUrl }).ShouldBe(believed);
    }

    private static Activity Activity() => new() { ChannelId = "msteams", ServiceUrl = KeyServer.ServiceUrl };

    private static TeamsOptions SwitchedOn() =>
        new()
        {
            AppId = KeyServer.AppId,
            AcceptEntraTokens = true,
            EntraCallerAppId = BotService,
        };

    private static string Token(TrustKit kit, string issuer, string claim, string caller, string? serviceUrl = null) =>
        kit.Keys.Token(
            kit.Clock.GetUtcNow(),
            (SecurityTokenDescriptor token) =>
            {
                token.Issuer = issuer;
                token.Claims = new Dictionary<string, object> { [claim] = caller };
                if (serviceUrl is not null)
                    token.Claims["serviceurl"] = serviceUrl;
            },
            key: "first"
        );
}
