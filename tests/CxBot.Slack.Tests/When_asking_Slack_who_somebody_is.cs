using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Slack.Tests.Support;

namespace CxBot.Slack.Tests;

public sealed class When_asking_Slack_who_somebody_is : IAsyncLifetime
{
    private readonly SlackStage stage = new();

    public Task InitializeAsync() => stage.InitializeAsync();

    public Task DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task The_profile_says_name_address_zone_and_language()
    {
        stage.Slack.Answer(
            "users.info",
            """
            {"ok":true,"user":{"id":"U1","name":"ana.k","real_name":"Ana Kovacs","tz":"Europe/Vienna","locale":"de-DE","is_bot":false,"deleted":false,
             "profile":{"display_name":"Ana","real_name":"Ana Kovacs","email":"ana@shop.example"}}}
            """
        );

        (await FindAsync("U1")).ShouldBe(new Profile("Ana", "ana@shop.example", "Europe/Vienna", "de-DE"));
        (await stage.Slack.NextAsync("users.info"))["include_locale"].ShouldBe("true");
    }

    [Theory]
    [InlineData("is_restricted")]
    [InlineData("is_ultra_restricted")]
    [InlineData("is_stranger")]
    public async Task Guests_and_people_of_other_workspaces_are_guests(string flag)
    {
        stage.Slack.Answer("users.info", $$"""{"ok":true,"user":{"id":"U1","name":"x","{{flag}}":true} }""");

        (await FindAsync("U1"))!.IsGuest.ShouldBe(true);
    }

    [Theory]
    [InlineData(""" "team_id":"T9","is_stranger":false """, true)] // Of another company, in a channel shared with it.
    [InlineData(""" "team_id":"T1" """, false)]
    [InlineData(""" "team_id":"T9","enterprise_user":{"enterprise_id":"E1","teams":["T9","T1"]} """, false)]
    [InlineData(""" "team_id":"T9","enterprise_user":{"enterprise_id":"E7","teams":["T9"]} """, true)]
    public async Task Who_belongs_to_another_company_is_a_guest(string where, bool isGuest)
    {
        stage.Slack.Answer("users.info", $$"""{"ok":true,"user":{"id":"U1","name":"x",{{where}}} }""");

        (await FindAsync("U1"))!.IsGuest.ShouldBe(isGuest);
    }

    [Fact]
    public async Task Another_companys_people_do_not_read_through_ours()
    {
        await stage.TypeAsync("/kudos", "", user: "U7");
        stage.Slack.Answer("users.info", """{"ok":true,"user":{"id":"U9","name":"x","team_id":"T9"}}""");
        const string Search =
            """{"type":"block_suggestion","team":{"id":"T9"},"user":{"id":"U9","team_id":"T9"},"action_id":"people","block_id":"owner","value":"person"}""";
        var answer = await stage.InteractAsync(Search, SlackSurface.OptionsPath);

        (await answer.Content.ReadAsStringAsync()).ShouldBe("""{"options":[]}""");
    }

    [Fact]
    public async Task Those_who_left_are_not_active()
    {
        stage.Slack.Answer(
            "users.info",
            """{"ok":true,"user":{"id":"U1","name":"x","deleted":true,"profile":{"display_name":"","real_name":"Ex"}}}"""
        );

        (await FindAsync("U1")).ShouldBe(new Profile("Ex", IsActive: false));
    }

    [Fact]
    public async Task An_address_that_nobody_confirmed_joins_nobody()
    {
        stage.Slack.Answer(
            "users.info",
            """{"ok":true,"user":{"id":"U1","name":"x","is_email_confirmed":false,"profile":{"email":"boss@shop.example"}}}"""
        );

        (await FindAsync("U1"))!.Email.ShouldBeNull();
    }

    [Fact]
    public async Task Slackbot_is_a_bot_without_asking()
    {
        (await FindAsync("USLACKBOT"))!.IsBot.ShouldBeTrue();
        stage.Slack.Calls.ShouldNotContain(call => call.Method == "users.info");
    }

    [Theory]
    [InlineData("user_not_found")]
    [InlineData("missing_scope")]
    [InlineData("internal_error")]
    public async Task A_no_is_nobody(string code)
    {
        stage.Slack.Answer("users.info", $$"""{"ok":false,"error":"{{code}}"}""");

        (await FindAsync("U1")).ShouldBeNull();
    }

    [Fact]
    public async Task After_a_second_and_a_half_nobody_waits_any_longer()
    {
        using var release = new SemaphoreSlim(0);
        stage.Slack.Answer("users.info", _ => new Held(release));
        var finding = FindAsync("U1");
        await stage.Slack.NextAsync("users.info");
        stage.Clock.Advance(TimeSpan.FromSeconds(1.5));

        (await finding).ShouldBeNull();
        release.Release();
    }

    private Task<Profile?> FindAsync(string user) => stage.Get<IProfileSource>().FindAsync(new Account("slack", "T1", user), default);
}
