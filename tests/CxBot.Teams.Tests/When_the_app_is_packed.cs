using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CxBot.Core.Chat;
using CxBot.Core.Web;

namespace CxBot.Teams.Tests;

public sealed class When_the_app_is_packed
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "manifests", "teams");
    private static readonly JsonNode Manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!;

    [Fact]
    public void The_actions_on_offer_are_the_bots_own_and_no_other() =>
        Extensions("action").ShouldBe(Handlers<IMessageAction>().Select(action => action.Id), ignoreOrder: true);

    [Fact]
    public void The_searches_on_offer_are_the_bots_own_and_no_other() =>
        Extensions("query").ShouldBe(Handlers<ISearch>().Select(search => search.Id), ignoreOrder: true);

    [Fact]
    public void A_search_takes_one_word_or_more_and_shows_something_before_the_first()
    {
        foreach (var search in Extensions().Where(command => Is(command, "query")))
        {
            search["initialRun"]!.GetValue<bool>().ShouldBeTrue();
            search["parameters"]!.AsArray().ShouldHaveSingleItem()!["name"]!.GetValue<string>().ShouldBe("words");
        }
    }

    [Fact]
    public void What_help_shows_first_is_on_offer_everywhere()
    {
        foreach (var list in Lists())
            Handlers<ICommand>().Where(command => command.HelpRank is not null).ShouldAllBe(command => Titles(list).Contains(command.Name));
    }

    [Fact]
    public void What_is_on_offer_the_bot_understands()
    {
        var names = Handlers<ICommand>().Select(command => command.Name).ToHashSet();

        Lists().SelectMany(Titles).ShouldAllBe(title => names.Contains(title));
    }

    [Fact]
    public void Commands_fit_older_clients()
    {
        foreach (var list in Lists())
        {
            var commands = list["commands"]!.AsArray();
            commands.Count.ShouldBeLessThanOrEqualTo(10);
            commands.ShouldAllBe(command => command!["title"]!.GetValue<string>().Length <= 32);
            commands.ShouldAllBe(command => command!["description"]!.GetValue<string>().Length <= 128);
        }
    }

    [Fact]
    public void Each_scope_of_the_bot_has_its_list_of_commands()
    {
        var scopes = Strings(Manifest["bots"]![0]!["scopes"]!);

        scopes.ShouldBe(["personal", "team", "groupChat"]);
        Lists().SelectMany(list => Strings(list["scopes"]!)).ShouldBe(scopes, ignoreOrder: true);
        Strings(Manifest["supportedChannelTypes"]!).ShouldBe(["sharedChannels", "privateChannels"]);
    }

    [Fact]
    public void The_bot_is_the_same_everywhere()
    {
        Manifest["bots"]![0]!["botId"]!.GetValue<string>().ShouldBe("{{BOT_APP_ID}}");
        Manifest["composeExtensions"]![0]!["botId"]!.GetValue<string>().ShouldBe("{{BOT_APP_ID}}");
    }

    [Fact]
    public void The_tab_is_the_page_that_the_bot_serves_and_signs_in_for_the_bots_own_app()
    {
        var tab = Manifest["staticTabs"]!.AsArray().Single(tab => tab!["contentUrl"] is not null)!;

        tab["contentUrl"]!.GetValue<string>().ShouldBe($"https://{{{{HOST}}}}{WebPaths.Tab}");
        tab["websiteUrl"]!.GetValue<string>().ShouldBe($"https://{{{{HOST}}}}{WebPaths.Me}");
        Strings(Manifest["validDomains"]!).ShouldBe(["{{HOST}}"]);
        Manifest["webApplicationInfo"]!["id"]!.GetValue<string>().ShouldBe("{{BOT_APP_ID}}");
        Manifest["webApplicationInfo"]!["resource"]!.GetValue<string>().ShouldBe("api://{{HOST}}/botid-{{BOT_APP_ID}}");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    public void A_language_has_every_text_and_no_text_of_nothing(string language)
    {
        var texts = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, $"{language}.json")))!.AsObject();
        // A press on a command says its title, and the bot understands the English word.
        var wanted = new List<string> { "$schema", "name.short", "name.full", "description.short", "description.full" };
        foreach (var (list, i) in Lists().Select((list, i) => (list, i)))
            wanted.AddRange(Titles(list).Select((_, k) => $"bots[0].commandLists[{i}].commands[{k}].description"));
        foreach (var (command, i) in Extensions().Select((command, i) => (command, i)))
        {
            wanted.AddRange([$"composeExtensions[0].commands[{i}].title", $"composeExtensions[0].commands[{i}].description"]);
            if (Is(command, "query"))
                wanted.AddRange(
                    new[] { "title", "description" }.Select(part => $"composeExtensions[0].commands[{i}].parameters[0].{part}")
                );
        }

        foreach (var (tab, i) in Manifest["staticTabs"]!.AsArray().Select((tab, i) => (tab, i)))
            if (tab!["name"] is not null)
                wanted.Add($"staticTabs[{i}].name");

        texts.Select(text => text.Key).ShouldBe(wanted, ignoreOrder: true);
        texts["name.short"]!.GetValue<string>().Length.ShouldBeLessThanOrEqualTo(30);
        texts["description.short"]!.GetValue<string>().Length.ShouldBeLessThanOrEqualTo(80);
        texts
            .Where(text => text.Key.EndsWith("].title", StringComparison.Ordinal))
            .ShouldAllBe(text => text.Value!.GetValue<string>().Length <= 32);
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

    private static List<JsonNode> Lists() => [.. Manifest["bots"]![0]!["commandLists"]!.AsArray().Select(list => list!)];

    private static List<string> Titles(JsonNode list) =>
        [.. list["commands"]!.AsArray().Select(command => command!["title"]!.GetValue<string>())];

    private static List<JsonNode> Extensions() =>
        [.. Manifest["composeExtensions"]![0]!["commands"]!.AsArray().Select(command => command!)];

    private static List<string> Extensions(string type) =>
        [.. Extensions().Where(command => Is(command, type)).Select(command => command["id"]!.GetValue<string>())];

    private static bool Is(JsonNode command, string type) => command["type"]!.GetValue<string>() == type;

    private static List<string> Strings(JsonNode array) => [.. array.AsArray().Select(one => one!.GetValue<string>())];

    // Names are constants of the class, so an object without its database can tell them.
    private static IEnumerable<T> Handlers<T>() =>
        typeof(Dispatcher)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .Select(type => (T)RuntimeHelpers.GetUninitializedObject(type));
}
