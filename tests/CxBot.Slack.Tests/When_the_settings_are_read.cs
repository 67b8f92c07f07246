using CxBot.Slack.Tests.Support;

namespace CxBot.Slack.Tests;

public sealed class When_the_settings_are_read
{
    [Fact]
    public void Empty_is_not_configured_and_nothing_to_complain_of()
    {
        var options = new SlackOptions { SigningSecret = "", BotToken = " " };

        options.IsConfigured.ShouldBeFalse();
        Faults(options).ShouldBeEmpty();
    }

    [Fact]
    public void Whole_settings_are_in_order() => Faults(Whole()).ShouldBeEmpty();

    [Fact]
    public void A_missing_secret_is_named_with_where_to_find_it()
    {
        var options = Whole();
        options.SigningSecret = "";

        Faults(options).ShouldHaveSingleItem().ShouldContain("Slack:SigningSecret is empty");
    }

    [Fact]
    public void An_app_token_takes_the_place_of_the_secret()
    {
        var options = new SlackOptions { AppToken = "xapp-1-invented", BotToken = "xoxb-1-invented" };

        options.IsConfigured.ShouldBeTrue();
        Faults(options).ShouldBeEmpty();
    }

    [Fact]
    public void An_app_token_alone_can_post_nothing()
    {
        var options = new SlackOptions { AppToken = "xapp-1-invented" };

        options.IsConfigured.ShouldBeTrue();
        Faults(options).ShouldHaveSingleItem().ShouldContain("Slack:BotToken is empty while Slack:AppToken is set");
    }

    [Theory]
    [InlineData("xoxb-1-bot")]
    [InlineData("xapp-1 2")]
    public void An_app_token_of_another_kind_is_named_but_not_shown(string token)
    {
        var options = Whole();
        options.AppToken = token;

        var fault = Faults(options).ShouldHaveSingleItem();
        fault.ShouldContain("connections:write");
        fault.ShouldNotContain(token);
    }

    [Theory]
    [InlineData("")]
    [InlineData("xoxp-1-user")]
    [InlineData("xapp-1-app")]
    [InlineData("xoxb-1 2")]
    public void A_token_of_another_kind_is_named_but_not_shown(string token)
    {
        var options = Whole();
        options.BotToken = token;

        var fault = Faults(options).ShouldHaveSingleItem();
        fault.ShouldContain("Slack:BotToken");
        fault.ShouldContain("OAuth & Permissions");
        if (token.Length > 0)
            fault.ShouldNotContain(token);
    }

    [Theory]
    [InlineData("https://slack.com/api/", true)]
    [InlineData("/playground/slack/api/", true)]
    [InlineData("http://127.0.0.1:3978/api/", true)]
    [InlineData("http://slack.com/api/", false)]
    [InlineData("//evil.example/api/", false)]
    [InlineData("slack.com/api", false)]
    [InlineData("", false)]
    public void The_token_goes_nowhere_in_the_clear(string address, bool good)
    {
        var options = Whole();
        options.ApiBaseUrl = address;

        (Faults(options).Count == 0).ShouldBe(good);
    }

    [Theory]
    [InlineData("http://127.0.0.1:3978", "http://127.0.0.1:3978/playground/slack/api/")]
    [InlineData("http://*:3978", "http://127.0.0.1:3978/playground/slack/api/")]
    [InlineData("http://+:80", "http://127.0.0.1/playground/slack/api/")]
    [InlineData("http://[::]:3978", "http://127.0.0.1:3978/playground/slack/api/")]
    [InlineData("http://0.0.0.0:3978", "http://127.0.0.1:3978/playground/slack/api/")]
    [InlineData("http://localhost:3978", "http://localhost:3978/playground/slack/api/")]
    [InlineData("https://localhost:3979 http://localhost:3978", "http://localhost:3978/playground/slack/api/")]
    public void A_path_is_on_the_bots_own_server(string listening, string address) =>
        ServerAddress.Resolve("/playground/slack/api", Server(listening)).ToString().ShouldBe(address);

    [Fact]
    public void An_address_stays_as_it_is_but_for_a_slash_at_its_end() =>
        ServerAddress.Resolve("https://slack.com/api", Server("")).ToString().ShouldBe("https://slack.com/api/");

    [Fact]
    public void A_path_before_the_server_listens_is_a_fault_of_ours() =>
        Should.Throw<InvalidOperationException>(() => ServerAddress.Resolve("/playground/slack/api/", Server("")));

    private static SlackOptions Whole() => new() { SigningSecret = "secret", BotToken = "xoxb-1-invented" };

    private static List<string> Faults(SlackOptions options) => [.. new SlackOptionsRules().Validate(null, options).Failures ?? []];

    private static ListeningServer Server(string addresses) => new(addresses.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
