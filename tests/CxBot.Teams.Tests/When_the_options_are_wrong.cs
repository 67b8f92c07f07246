using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_the_options_are_wrong
{
    [Fact]
    public void Nothing_configured_is_right()
    {
        Faults(new TeamsOptions()).ShouldBeEmpty();
        new TeamsOptions().IsConfigured.ShouldBeFalse();
    }

    [Fact]
    public void All_configured_is_right() => Faults(Configured()).ShouldBeEmpty();

    [Fact]
    public void Paths_on_this_server_are_right() =>
        Faults(
                Configured(options =>
                    (options.OpenIdMetadataUrl, options.TokenUrl) = ("/playground/teams/metadata", "/playground/teams/token")
                )
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_missing_secret_is_named() =>
        Faults(Configured(options => options.ClientSecret = "")).ShouldHaveSingleItem().ShouldContain("Teams__ClientSecret");

    [Fact]
    public void A_missing_tenant_is_named() =>
        Faults(Configured(options => options.TenantId = "")).ShouldHaveSingleItem().ShouldContain("Teams__TenantId");

    [Fact]
    public void A_secret_without_an_app_is_named() =>
        Faults(new TeamsOptions { ClientSecret = "s" }).ShouldHaveSingleItem().ShouldContain("Teams__AppId");

    [Fact]
    public void A_secret_and_a_certificate_are_one_too_many() =>
        Faults(Configured(options => options.CertificatePath = "/x.pem")).ShouldHaveSingleItem().ShouldContain("both set");

    [Fact]
    public void A_certificate_that_is_not_there_is_named() =>
        Faults(Configured(options => (options.ClientSecret, options.CertificatePath) = ("", "/nowhere/x.pem")))
            .ShouldHaveSingleItem()
            .ShouldContain("Teams:CertificatePath");

    [Fact]
    public void A_managed_identity_has_no_secret()
    {
        Faults(Configured(options => options.AppType = TeamsAppType.UserAssignedMSI)).ShouldHaveSingleItem().ShouldContain("no secret");
        Faults(Configured(options => (options.AppType, options.ClientSecret) = (TeamsAppType.UserAssignedMSI, ""))).ShouldBeEmpty();
    }

    [Fact]
    public void Somewhere_the_bot_must_be_used()
    {
        Faults(Configured(options => (options.AppType, options.TenantId) = (TeamsAppType.MultiTenant, "")))
            .ShouldHaveSingleItem()
            .ShouldContain("Teams__AllowedTenants__0");
        Faults(Configured(options => (options.AppType, options.TenantId, options.AllowedTenants) = (TeamsAppType.MultiTenant, "", ["x"])))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Tokens_of_Entra_are_taken_from_a_named_caller_only()
    {
        Faults(Configured(options => options.AcceptEntraTokens = true)).ShouldHaveSingleItem().ShouldContain("EntraCallerAppId");
        Faults(Configured(options => (options.AcceptEntraTokens, options.EntraCallerAppId) = (true, "x"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://login.example/metadata")]
    [InlineData("login.botframework.com")]
    [InlineData("ftp://127.0.0.1/x")]
    public void Keys_come_over_https_only(string url) =>
        Faults(Configured(options => options.OpenIdMetadataUrl = url)).ShouldHaveSingleItem().ShouldContain("OpenIdMetadataUrl");

    [Theory]
    [InlineData("http://127.0.0.1:5000/metadata")]
    [InlineData("http://localhost/metadata")]
    public void On_this_machine_http_will_do(string url) => Faults(Configured(options => options.OpenIdMetadataUrl = url)).ShouldBeEmpty();

    [Fact]
    public void A_secret_travels_over_https_only() =>
        Faults(Configured(options => options.TokenUrl = "http://token.example/")).ShouldHaveSingleItem().ShouldContain("TokenUrl");

    [Theory]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("*")]
    [InlineData("a/b")]
    public void Hosts_are_names(string host) =>
        Faults(Configured(options => options.AllowedServiceHosts = [host])).ShouldHaveSingleItem().ShouldContain(host);

    [Theory]
    [InlineData("Production", 1)]
    [InlineData("Staging", 1)]
    [InlineData("Development", 0)]
    public void Callers_without_a_token_are_for_development_only(string environment, int faults) =>
        Faults(new TeamsOptions { AllowUnauthenticatedLoopback = true }, environment).Count.ShouldBe(faults);

    private static TeamsOptions Configured(Action<TeamsOptions>? change = null)
    {
        var options = new TeamsOptions
        {
            AppId = "3f1d8a52-5f6e-4a7e-9a65-1c2f7f0f9b11",
            ClientSecret = "s",
            TenantId = "5a2f9d3e-1f0b-4c44-8f5d-2b8a9f6d7c10",
        };
        change?.Invoke(options);
        return options;
    }

    private static IReadOnlyList<string> Faults(TeamsOptions options, string environment = "Production") =>
        [.. new TeamsOptionsValidator(new InEnvironment(environment)).Validate(null, options).Failures ?? []];
}
