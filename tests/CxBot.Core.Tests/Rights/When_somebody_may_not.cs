using CxBot.Core.Chat;
using CxBot.Core.Rights;
using CxBot.Core.Tests.Support;

namespace CxBot.Core.Tests.Rights;

public sealed class When_somebody_may_not
{
    [Fact]
    public void Every_handler_has_a_row_in_the_table() =>
        typeof(CoreSetup)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && IsHandler(type))
            .Where(type => !RightsIndex.Holds(type))
            .ShouldBeEmpty("add a row to Rights/RightsTable.cs");

    [Fact]
    public async Task Every_command_is_open_to_whom_it_is_for_on_both_platforms()
    {
        await using var scene = await RightsScene.StartAsync();
        var wrong = new List<string>();
        foreach (var command in scene.Bot.Get<HandlerCatalog>().Commands)
        {
            foreach (var (role, platform) in RightsScene.Everybody)
            {
                var person = scene.Person(role, platform);
                var refused = RightsScene.IsRefused(await person.SayAsync(command.Name, TestBot.Room(platform)));
                if (refused == IsFor(command.Name, role))
                    wrong.Add($"{command.Name}, {role}, {platform}: {(refused ? "refused" : "let through")}");
            }
        }
        wrong.ShouldBeEmpty();

        static bool IsFor(string command, string role) =>
            role == RightsScene.Guest
                ? command
                    is "issue"
                        or "idea"
                        or "kudos"
                        or "undo"
                        or "mine"
                        or "cx-142"
                        or "edit"
                        or "reopen"
                        or "menu"
                        or "help"
                        or "privacy"
                        or "pause"
                        or "confidential"
                        or "export"
                        or "forget"
                : command switch
                {
                    "audit" or "join" or "status" or "unreachable" => role == RightsScene.Administrator,
                    "correct" or "measures" => role is RightsScene.Administrator or RightsScene.Manager,
                    "content" => role is RightsScene.Administrator or RightsScene.Editor,
                    _ => true,
                };
    }

    [Theory]
    [InlineData("content editors \"Cole\"", RightsScene.Administrator)]
    [InlineData("nudges 2", RightsScene.Administrator)]
    [InlineData("schedule pause", RightsScene.Keeper, RightsScene.Administrator)]
    [InlineData("language de", RightsScene.Keeper, RightsScene.Administrator)]
    [InlineData(
        "schedule preview",
        RightsScene.Colleague,
        RightsScene.Keeper,
        RightsScene.Manager,
        RightsScene.Editor,
        RightsScene.Triage,
        RightsScene.Administrator
    )]
    public async Task What_follows_a_command_may_be_for_fewer(string words, params string[] roles)
    {
        await using var scene = await RightsScene.StartAsync();

        foreach (var (role, platform) in RightsScene.Everybody)
        {
            var reply = await scene.Person(role, platform).SayAsync(words, TestBot.Room(platform));
            RightsScene.IsRefused(reply).ShouldBe(!roles.Contains(role), $"{role} in {platform}");
        }
    }

    // A button's value can be replayed by anybody, and a form be sent that was opened long ago.
    [Theory]
    [InlineData("roles.change", "", RightsScene.Administrator)]
    [InlineData("settings.change", "", RightsScene.Administrator)]
    [InlineData("contacts.change", "phone", RightsScene.Administrator)]
    [InlineData("team.confirm", "1:2", RightsScene.Administrator)]
    [InlineData("workspace.admit", "1", RightsScene.Administrator)]
    [InlineData("audit.page", "", RightsScene.Administrator)]
    [InlineData("story.approve", "1", RightsScene.Administrator, RightsScene.Editor)]
    [InlineData("schedule.pause", "1", RightsScene.Administrator, RightsScene.Keeper)]
    [InlineData("schedule.until", "1", RightsScene.Administrator, RightsScene.Keeper)]
    public async Task A_button_or_form_asks_again(string action, string value, params string[] roles)
    {
        await using var scene = await RightsScene.StartAsync();

        foreach (var (role, platform) in RightsScene.Everybody)
        {
            var person = scene.Person(role, platform);
            RightsScene.IsRefused(await person.PressAsync(action, value)).ShouldBe(!roles.Contains(role), $"{role} in {platform}");
            var form = new Form(action, Text.Typed(""), Text.Typed(""), []) { State = value };
            if (!roles.Contains(role) && scene.Bot.Get<HandlerCatalog>().Form(action) is not null)
                RightsScene.IsRefused(await person.SendAsync(form)).ShouldBeTrue($"{role} in {platform}");
        }
    }

    private static bool IsHandler(Type type) =>
        Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IHandler<>));
}
