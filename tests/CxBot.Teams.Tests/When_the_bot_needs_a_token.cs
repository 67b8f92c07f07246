using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CxBot.Teams.Tests.Support;
using CxBot.Teams.Tokens;

namespace CxBot.Teams.Tests;

public sealed class When_the_bot_needs_a_token
{
    private const string OwnDirectory = $"https://login.microsoftonline.com/{Recorded.Tenant}/oauth2/v2.0/token";

    [Theory]
    [InlineData("SingleTenant", "Public", OwnDirectory, "api.botframework.com")]
    [InlineData("MultiTenant", "Public", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "api.botframework.com")]
    [InlineData(
        "SingleTenant",
        "UsGovernment",
        $"https://login.microsoftonline.us/{Recorded.Tenant}/oauth2/v2.0/token",
        "api.botframework.us"
    )]
    [InlineData(
        "MultiTenant",
        "UsGovernment",
        "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token",
        "api.botframework.us"
    )]
    public async Task With_a_secret_it_asks_the_directory_that_fits_its_type_and_cloud(
        string type,
        string cloud,
        string address,
        string resource
    )
    {
        using var kit = new TokenKit(("ClientSecret", "a secret"), ("AppType", type), ("Cloud", cloud));

        (await kit.GetAsync()).ShouldBe("a-token");

        var (asked, form) = kit.Entra.Requests.ShouldHaveSingleItem();
        asked.ToString().ShouldBe(address, StringCompareShould.IgnoreCase);
        form.ShouldContain("grant_type=client_credentials");
        form.ShouldContain($"client_id={KeyServer.AppId}");
        form.ShouldContain("client_secret=a+secret");
        Uri.UnescapeDataString(form).ShouldContain($"https://{resource}/.default");
    }

    [Theory]
    [InlineData("bot.pem")]
    [InlineData("bot.pfx")]
    public async Task With_a_certificate_no_secret_leaves_the_machine(string name)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("cxbot-cert-").FullName, name);
        await KeepCertificateAsync(file);
        using var kit = new TokenKit(("CertificatePath", file), ("CertificatePassword", "pass"));

        (await kit.GetAsync()).ShouldBe("a-token");

        var (asked, form) = kit.Entra.Requests.ShouldHaveSingleItem();
        asked.ToString().ShouldBe(OwnDirectory);
        form.ShouldContain("client_assertion=");
        form.ShouldNotContain("client_secret");
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task With_a_managed_identity_it_asks_the_machine()
    {
        using var kit = new TokenKit(("AppType", "UserAssignedMSI"));
        kit.Entra.Body =
            """{ "token_type": "Bearer", "expires_in": "3600", "expires_on": "4102444800", "resource": "https://api.botframework.com", "access_token": "an-identity" }""";

        (await kit.GetAsync()).ShouldBe("an-identity");

        var asked = kit.Entra.Requests.Last().Address;
        asked.Host.ShouldBe("169.254.169.254");
        asked.Query.ShouldContain($"client_id={KeyServer.AppId}");
        Uri.UnescapeDataString(asked.Query).ShouldContain("resource=https://api.botframework.com");
    }

    [Fact]
    public async Task It_asks_once_for_all_who_wait_and_who_gives_up_takes_nothing_from_the_others()
    {
        using var kit = new TokenKit(("ClientSecret", "a secret"));
        var answer = new TaskCompletionSource();
        kit.Entra.Gate = answer.Task;
        using var hasty = new CancellationTokenSource();

        var first = kit.GetAsync(hasty.Token);
        var others = Enumerable.Range(0, 5).Select(_ => kit.GetAsync()).ToArray();
        await hasty.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        answer.SetResult();

        (await Task.WhenAll(others)).ShouldAllBe(token => token == "a-token");
        kit.Entra.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_is_kept_until_five_minutes_before_its_end()
    {
        using var kit = new TokenKit(("ClientSecret", "a secret"), ("TokenUrl", "https://token.example/token"));
        await kit.GetAsync();

        kit.Clock.Advance(TimeSpan.FromMinutes(54));
        await kit.GetAsync();
        kit.Entra.Requests.Count.ShouldBe(1);
        kit.Clock.Advance(TimeSpan.FromMinutes(1));
        await kit.GetAsync();
        kit.Entra.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_that_the_connector_refused_is_not_taken_from_memory_again()
    {
        using var kit = new TokenKit(("ClientSecret", "a secret"));
        var refused = await kit.GetAsync();

        kit.Tokens.Drop(refused!);
        await kit.GetAsync();

        kit.Entra.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(400, "AADSTS700016: Application with identifier 'x' was not found in the directory 'y'.", "Bot Type")]
    [InlineData(401, "AADSTS7000215: Invalid client secret provided.", "not its Secret ID")]
    [InlineData(401, "AADSTS7000222: The provided client secret keys are expired.", "expired")]
    [InlineData(400, "AADSTS90002: Tenant 'x' not found.", "Teams__TenantId")]
    [InlineData(401, "AADSTS700027: The certificate is not registered.", "Teams__CertificatePath")]
    public async Task Each_fault_of_the_registration_is_named_with_its_mend(int status, string description, string mend)
    {
        foreach (var tokenUrl in new[] { "", "https://token.example/token" })
        {
            using var kit = new TokenKit(("ClientSecret", "a secret"), ("TokenUrl", tokenUrl));
            (kit.Entra.Status, kit.Entra.Body) = (
                (HttpStatusCode)status,
                $$"""{ "error": "invalid_client", "error_description": "{{description}}" }"""
            );

            var fault = await Should.ThrowAsync<TokenUnavailableException>(() => kit.GetAsync());

            fault.Reason.ShouldBe(description[..description.IndexOf(':', StringComparison.Ordinal)]);
            fault.IsPassing.ShouldBeFalse();
            TokenMend.Of(fault.Reason, new TeamsOptions { TenantId = "t" }).ShouldContain(mend);
            kit.Tokens.Fault.ShouldBe(fault.Reason);
        }
    }

    [Fact]
    public async Task An_Entra_that_does_not_answer_is_asked_again_soon()
    {
        using var kit = new TokenKit(("ClientSecret", "a secret"));
        kit.Entra.IsAway = true;

        (await Should.ThrowAsync<TokenUnavailableException>(() => kit.GetAsync())).IsPassing.ShouldBeTrue();

        kit.Entra.IsAway = false;
        (await kit.GetAsync()).ShouldBe("a-token");
        kit.Tokens.Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_busy_Entra_is_no_fault_of_the_registration()
    {
        using var kit = new TokenKit(("ClientSecret", "a secret"), ("TokenUrl", "https://token.example/token"));
        (kit.Entra.Status, kit.Entra.Body) = (HttpStatusCode.ServiceUnavailable, "<html>");

        (await Should.ThrowAsync<TokenUnavailableException>(() => kit.GetAsync())).IsPassing.ShouldBeTrue();
    }

    private static async Task KeepCertificateAsync(string file)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=cxbot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        if (file.EndsWith(".pem", StringComparison.Ordinal))
            await File.WriteAllTextAsync(file, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        else
            await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, "pass"));
    }
}
