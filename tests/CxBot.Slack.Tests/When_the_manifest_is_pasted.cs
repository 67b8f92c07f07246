using System.Runtime.CompilerServices;
using CxBot.Core.Chat;
using YamlDotNet.RepresentationModel;

namespace CxBot.Slack.Tests;

public sealed class When_the_manifest_is_pasted
{
    private static readonly YamlMappingNode Manifest = Read("manifest.yaml");

    /// <summary>What Slack asks for before it sends an event; events that are not here need nothing.</summary>
    private static readonly Dictionary<string, string[]> ScopesOfEvents = new()
    {
        ["app_mention"] = ["app_mentions:read"],
        ["channel_archive"] = ["channels:read"],
        ["channel_id_changed"] = ["channels:read"],
        ["channel_rename"] = ["channels:read"],
        ["channel_unarchive"] = ["channels:read"],
        ["group_archive"] = ["groups:read"],
        ["group_rename"] = ["groups:read"],
        ["group_unarchive"] = ["groups:read"],
        ["member_joined_channel"] = ["channels:read", "groups:read"],
        ["member_left_channel"] = ["channels:read", "groups:read"],
        ["message.im"] = ["im:history"],
        ["reaction_added"] = ["reactions:read"],
        ["reaction_removed"] = ["reactions:read"],
        ["team_join"] = ["users:read"],
        ["user_change"] = ["users:read"],
    };

    [Fact]
    public void Its_scopes_are_those_that_the_bot_asks_for() => Scopes(Manifest).ShouldBe(SlackSurface.Scopes, ignoreOrder: true);

    [Fact]
    public void Its_scopes_let_every_event_through() =>
        EventTranslator
            .Subscriptions.SelectMany(subscription => ScopesOfEvents.GetValueOrDefault(subscription, []))
            .ShouldBeSubsetOf(SlackSurface.Scopes);

    [Fact]
    public void In_Socket_Mode_it_is_the_same_without_addresses()
    {
        var socket = Read("manifest.socket.yaml");

        WithoutAddresses(socket).ShouldBe(WithoutAddresses(Manifest), ignoreOrder: true);
        Flat(socket).ShouldAllBe(entry => !entry.Contains("://"));
        Flat(socket).ShouldContain("settings/socket_mode_enabled=true");
        Flat(Manifest).ShouldContain("settings/socket_mode_enabled=false");
    }

    [Fact]
    public void Its_slash_commands_are_those_that_the_bot_answers_to() =>
        Each("features", "slash_commands", "command").ShouldBe(SlackSurface.Commands.Keys, ignoreOrder: true);

    [Fact]
    public void Every_command_brings_people_and_channels_as_ids() =>
        Each("features", "slash_commands", "should_escape").Distinct().ShouldBe(["true"]);

    [Theory]
    [InlineData("global")]
    [InlineData("message")]
    public void Its_shortcuts_are_those_that_the_bot_knows(string type)
    {
        var known = type == "global" ? SlackSurface.GlobalShortcuts.Keys : SlackSurface.MessageShortcuts.AsEnumerable();
        List("features", "shortcuts")
            .Where(shortcut => Value(shortcut, "type") == type)
            .Select(shortcut => Value(shortcut, "callback_id"))
            .ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public void Whatever_can_be_done_with_a_message_is_in_the_messages_menu() =>
        typeof(IMessageAction)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IMessageAction)))
            .Select(type => ((IMessageAction)RuntimeHelpers.GetUninitializedObject(type)).Id)
            .ShouldBe(SlackSurface.MessageShortcuts, ignoreOrder: true);

    [Fact]
    public void An_organisation_can_install_it_for_all_its_workspaces() => Value(Node("settings"), "org_deploy_enabled").ShouldBe("true");

    [Fact]
    public void Its_events_are_those_that_the_bot_reads() =>
        List("settings", "event_subscriptions", "bot_events")
            .Select(name => name.ToString())
            .ShouldBe(EventTranslator.Subscriptions, ignoreOrder: true);

    [Fact]
    public void It_brings_people_back_to_where_an_installation_ends() =>
        List("oauth_config", "redirect_urls").ShouldHaveSingleItem().ToString().ShouldEndWith(SlackSurface.OAuthPath);

    [Fact]
    public void Its_addresses_are_those_where_the_bot_listens()
    {
        Each("features", "slash_commands", "url").Distinct().ShouldHaveSingleItem().ShouldEndWith(SlackSurface.CommandsPath);
        Value(Node("settings", "event_subscriptions"), "request_url").ShouldEndWith(SlackSurface.EventsPath);
        Value(Node("settings", "interactivity"), "request_url").ShouldEndWith(SlackSurface.InteractivePath);
        Value(Node("settings", "interactivity"), "message_menu_options_url").ShouldEndWith(SlackSurface.OptionsPath);
    }

    [Fact]
    public void Nothing_in_it_is_longer_than_Slack_allows()
    {
        foreach (var shortcut in List("features", "shortcuts"))
        {
            Value(shortcut, "name").Length.ShouldBeLessThanOrEqualTo(24);
            Value(shortcut, "description").Length.ShouldBeLessThanOrEqualTo(150);
        }
        Value(Node("display_information"), "name").Length.ShouldBeLessThanOrEqualTo(35);
        Value(Node("display_information"), "description").Length.ShouldBeLessThanOrEqualTo(140);
    }

    private static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, "manifests", file));
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static IEnumerable<string> Scopes(YamlNode manifest) =>
        ((YamlSequenceNode)manifest["oauth_config"]["scopes"]["bot"]).Select(scope => scope.ToString());

    private static IEnumerable<string> WithoutAddresses(YamlNode manifest) =>
        Flat(manifest)
            .Where(entry => !entry.Contains("://") && !entry.StartsWith("settings/socket_mode_enabled", StringComparison.Ordinal));

    private static IEnumerable<string> Flat(YamlNode node, string path = "") =>
        node switch
        {
            YamlMappingNode map => map.Children.SelectMany(member => Flat(member.Value, $"{path}/{member.Key}".TrimStart('/'))),
            YamlSequenceNode list => list.Children.SelectMany(item => Flat(item, $"{path}[]")),
            _ => [$"{path}={node}"],
        };

    private static YamlNode Node(params string[] path) => path.Aggregate((YamlNode)Manifest, (node, name) => node[name]);

    private static YamlSequenceNode List(params string[] path) => (YamlSequenceNode)Node(path);

    private static IEnumerable<string> Each(string first, string second, string name) =>
        List(first, second).Select(item => Value(item, name));

    private static string Value(YamlNode node, string name) => node[name].ToString();
}
