using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CxBot.Core.Chat;

namespace CxBot.Teams.Tests;

public sealed class When_the_app_is_packed
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "manifests", "teams");
    private static readonly JsonNode Manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!;

    [Fact]
    public void Every_message_action_of_the_bot_is_on_offer()
    {
        var offered = Manifest["composeExtensions"]![0]!["commands"]!.AsArray().Select(one => one!["id"]!.GetValue<string>()).ToList();

        offered.ShouldBe(["report_issue", "give_kudos"]);
        Handlers<IMessageAction>().ShouldAllBe(action => offered.Contains(action.Id));
    }

    [Fact]
    public void What_help_shows_first_is_on_offer() =>
        Handlers<ICommand>().Where(command => command.HelpRank is not null).ShouldAllBe(command => Offered().Contains(command.Name));

    [Fact]
    public void Commands_fit_older_clients()
    {
        var commands = Manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();

        commands.Count.ShouldBeLessThanOrEqualTo(10);
        commands.ShouldAllBe(command => command!["title"]!.GetValue<string>().Length <= 32);
        commands.ShouldAllBe(command => command!["description"]!.GetValue<string>().Length <= 128);
    }

    [Fact]
    public void The_bot_is_the_same_everywhere()
    {
        Manifest["bots"]![0]!["botId"]!.GetValue<string>().ShouldBe("{{BOT_APP_ID}}");
        Manifest["composeExtensions"]![0]!["botId"]!.GetValue<string>().ShouldBe("{{BOT_APP_ID}}");
        Manifest["bots"]![0]!["scopes"]!.AsArray().Select(scope => scope!.GetValue<string>()).ShouldBe(["personal", "team", "groupChat"]);
    }

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public void Icons_have_the_size_that_Teams_wants(string icon, int size)
    {
        var png = File.ReadAllBytes(Path.Combine(Folder, Manifest["icons"]![icon]!.GetValue<string>()));

        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)).ShouldBe(size);
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)).ShouldBe(size);
    }

    private static List<string> Offered() =>
        Manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(one => one!["title"]!.GetValue<string>()).ToList();

    // Names are constants of the class, so an object without its database can tell them.
    private static IEnumerable<T> Handlers<T>() =>
        typeof(Dispatcher)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .Select(type => (T)RuntimeHelpers.GetUninitializedObject(type));
}
