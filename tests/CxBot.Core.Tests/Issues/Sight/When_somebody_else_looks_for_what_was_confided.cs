using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CxBot.Core.Tests.Issues.Sight;

/// <summary>
/// Walks every way there is to an issue: each command, button, form and search of the assembly, those not yet written when this
/// was among them, and every task that runs by the clock.
/// </summary>
public sealed class When_somebody_else_looks_for_what_was_confided
{
    private const string Nowhere = "CX-77";

    // A code that does not hold says how many tries are left.
    private const string CountsTries = "link";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_command_shows_it_and_it_reads_as_if_it_were_not_there(bool isOver)
    {
        await using var scene = await SetAsync(isOver);
        foreach (var person in scene.Others)
        {
            foreach (
                var name in Names<ICommand>(scene, command => command.Name)
                    .Where(name => name is not ("cx-142" or CountsTries))
                    .Append("CX-1")
            )
            {
                foreach (var line in Lines(name))
                {
                    var here = Said.In(await person.SayAsync(line, IssueScene.TeamsRoom, scene.Cora));
                    ShouldTellNothing(here, line);
                    if (!line.Contains("CX-1", StringComparison.Ordinal))
                    {
                        here.ShouldNotMatch(@"CX-1(?!\d)", line);
                        continue;
                    }
                    var gone = Said.In(await person.SayAsync(line.Replace("CX-1", Nowhere), IssueScene.TeamsRoom, scene.Cora));
                    Alike(here).ShouldBe(Alike(gone), line);
                }
            }
        }
        await ShouldHaveToldNobodyAsync(scene);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_button_and_no_form_shows_it(bool isOver)
    {
        await using var scene = await SetAsync(isOver);
        var (issue, hana) = ((await scene.Issues.IssueAsync()).Id, await scene.Hana.IdAsync());
        string[] values = ["1", "1:private", $"{issue}", $"{hana}:{issue}", $"issue:{issue}", $"due:{issue}", ""];
        foreach (var person in scene.Others)
        {
            foreach (var value in values)
            {
                foreach (var action in Names<IButton>(scene, button => button.Action))
                    ShouldTellNothing(Said.In(await person.PressAsync(action, value)), action);
                foreach (var id in Names<IForm>(scene, form => form.Id))
                {
                    var form = new Form(id, Text.Typed(""), Text.Typed(""), []) { State = value };
                    ShouldTellNothing(Said.In(await person.SendAsync(form)), id);
                }
            }
        }
        await ShouldHaveToldNobodyAsync(scene);
    }

    [Fact]
    public async Task No_search_finds_it_not_even_for_those_who_see_it()
    {
        await using var scene = await SetAsync(isOver: true);
        foreach (var person in scene.Others.Append(scene.Hana).Append(scene.Ana))
        {
            foreach (var id in scene.Bot.Get<IEnumerable<ISearch>>().Select(search => search.Id))
            {
                foreach (var words in ConfidentialScene.Secrets.Append("CX-1").Append("1").Append(""))
                {
                    var found = await scene.Bot.Get<Searches>().FindAsync(person.Account, IssueScene.SlackRoom, id, words, default);
                    foreach (var one in found.Found)
                        ShouldTellNothing(Said.In(one.Card), id);
                }
            }
        }
    }

    [Fact]
    public async Task Nothing_that_runs_by_the_clock_tells_of_it()
    {
        await using var scene = await SetAsync(isOver: false);
        await RunForDaysAsync(scene, 3);
        await scene.SeeToItAsync();
        await RunForDaysAsync(scene, 21);

        await ShouldHaveToldNobodyAsync(scene);
        (await scene.Bot.StandsInAsync(IssueScene.SlackRoom)).ShouldAllBe(card => !Said.In(card).Contains("CX-1"));
    }

    [Fact]
    public async Task Thanks_do_not_carry_it_into_a_channel()
    {
        await using var scene = await SetAsync(isOver: true);
        await scene.Ana.SayAsync("kudos {0} for CX-1 and for being there when it counted", IssueScene.SlackRoom, scene.Hana);

        (await scene.Bot.ReadAsync(db => db.Kudos.SingleAsync())).IssueId.ShouldBeNull();
        await ShouldHaveToldNobodyAsync(scene);
    }

    [Fact]
    public async Task The_board_counts_it_and_does_not_say_for_what()
    {
        await using var scene = await SetAsync(isOver: true);

        (await scene.Issues.PointsAsync()).ShouldContain("Helper Cora 1");
        var why = Said.In(await scene.Cora.PressAsync("board.why", ""));
        why.ShouldContain("an issue");
        why.ShouldNotContain("CX-1");
    }

    private static async Task<ConfidentialScene> SetAsync(bool isOver)
    {
        var scene = await ConfidentialScene.SetAsync();
        await scene.ConfideAsync(scene.Ben);
        if (isOver)
            await scene.SeeToItAsync();
        return scene;
    }

    // But for the number, however it is written.
    private static string Alike(string words) =>
        words.Replace(Nowhere, "CX-1", StringComparison.OrdinalIgnoreCase).Replace("CX-1", "CX-1", StringComparison.OrdinalIgnoreCase);

    // With words, in every order, and alone.
    private static IEnumerable<string> Lines(string name) =>
        name == "CX-1"
            ? ["CX-1"]
            : [name, $"{name} CX-1", $"{name} CX-1 {{0}} who can do this in peace", $"{name} Delivery", $"{name} now"];

    private static List<string> Names<THandler>(ConfidentialScene scene, Func<THandler, string> name)
    {
        using var db = scene.Bot.Get<Readers>().Open();
        return
        [
            .. typeof(CoreSetup)
                .Assembly.GetTypes()
                .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(THandler)))
                .Select(type => name((THandler)Made(scene, type, db))),
        ];
    }

    private static object Made(ConfidentialScene scene, Type type, CxDb db) =>
        Array.Exists(type.GetConstructors()[0].GetParameters(), parameter => parameter.ParameterType == typeof(CxDb))
            ? ActivatorUtilities.CreateInstance(scene.Bot.Get<IServiceProvider>(), type, db)
            : ActivatorUtilities.CreateInstance(scene.Bot.Get<IServiceProvider>(), type);

    private static async Task RunForDaysAsync(ConfidentialScene scene, int days)
    {
        for (var half = 0; half < 2 * days; half++)
        {
            scene.Bot.Clock.Advance(TimeSpan.FromHours(12));
            foreach (var task in scene.Bot.Get<IEnumerable<IScheduledTask>>())
                await task.RunAsync(default);
        }
    }

    private static void ShouldTellNothing(string words, string asked)
    {
        foreach (var secret in ConfidentialScene.Secrets)
            words.ShouldNotContain(secret, Case.Insensitive, asked);
    }

    private static async Task ShouldHaveToldNobodyAsync(ConfidentialScene scene)
    {
        var few = new[] { await scene.Ana.IdAsync(), await scene.Hana.IdAsync(), await scene.Rolf.IdAsync() };
        var told = await scene.Bot.ReadAsync(db =>
            db.Outbox.Where(message => message.PersonId == null || !few.Contains(message.PersonId.Value)).ToListAsync()
        );
        var subjects = few.Select(id => $":with:{id}").Append(":reporter").ToList();
        foreach (
            var message in told.Where(message => !subjects.Exists(end => message.Subject?.EndsWith(end, StringComparison.Ordinal) ?? false))
        )
        {
            ShouldTellNothing(message.Card, $"{message.Kind} {message.Subject}");
            message.Card.ShouldNotContain("CX-1\"", Case.Sensitive, $"{message.Kind} {message.Subject}");
        }
    }
}
