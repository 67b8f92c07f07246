using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Chat;

/// <summary>
/// Walks through the bot like somebody with too much time: says every command alone and with words, presses every button it is
/// shown, sends every form empty and filled in, and lets five weeks pass. Keeps all that could be read.
/// </summary>
internal sealed class Wanderer(IssueScene scene)
{
    private static readonly string[] Words =
    [
        "",
        "CX-1",
        "CX-2 some words for it",
        "CX-9999",
        "{0} who stayed until the customer had what they needed #own-it CX-1",
        "add {0}",
        "now",
        "preview",
        "new",
        "es",
        "until 5 Dec {0}",
        "board mon 10:00",
        "shipping",
        "colourless green ideas",
    ];

    private readonly HashSet<string> pressed = [];
    private readonly HashSet<string> sent = [];

    public List<Card> Cards { get; } = [];

    public List<Form> Forms { get; } = [];

    public List<Text> Sentences { get; } = [];

    /// <summary>What was said or pressed where something went wrong on the bot's side.</summary>
    public List<string> Broken { get; } = [];

    public static async Task<Wanderer> GoAsync()
    {
        await using var scene = await IssueScene.SetAsync();
        var wanderer = new Wanderer(scene);
        await wanderer.PrepareAsync();
        foreach (var command in scene.Bot.Get<HandlerCatalog>().Commands)
            await wanderer.TryAsync(command);
        await wanderer.WaitAsync(weeks: 5);
        foreach (var message in await scene.Bot.ReadAsync(db => db.Outbox.AsNoTracking().ToListAsync()))
            await wanderer.ReadAsync(message.ReadCard()!, scene.Ada, IssueScene.SlackRoom);
        return wanderer;
    }

    private async Task PrepareAsync()
    {
        var keeper = await scene.Ada.IdAsync();
        await scene.Bot.Writer.WriteAsync(
            db => db.Channels.ExecuteUpdateAsync(set => set.SetProperty(channel => channel.KeeperId, keeper)),
            CancellationToken.None
        );
        await scene.Ana.AddBotAsync(TestBot.Room(name: "C-stories"), "stories");
        await scene.Ana.PressAsync((await scene.Bot.StandsBeforeAsync(scene.Ana))[^1], "schedule.start");
        await scene.ReportAndContactAsync();
        await IssueScene.RecoverAsync(scene.Ben, ("confirmed", "Call"));
        await scene.ReportAsync();
        await scene.Ana.SayAsync("kudos {0} for driving the forgotten parcel over to her", IssueScene.SlackRoom, scene.Ben);
        await scene.Ana.SayAsync("team add {0}", null, scene.Ben);
    }

    private async Task TryAsync(ICommand command)
    {
        await ReadAsync(await scene.Ada.SayAsync($"help {command.Name}"), scene.Ada, scene.Ada.Chat, "help");
        foreach (var words in Words)
        {
            foreach (var person in new[] { scene.Ana, scene.Ada })
            {
                var line = words.Length == 0 ? command.Name : $"{command.Name} {words}";
                var reply = await person.SayAsync(line, IssueScene.SlackRoom, scene.Ben);
                await ReadAsync(reply, person, IssueScene.SlackRoom, line);
            }
        }
    }

    private async Task WaitAsync(int weeks)
    {
        for (var half = 0; half < 14 * weeks; half++)
        {
            scene.Bot.Clock.Advance(TimeSpan.FromHours(12));
            foreach (var task in scene.Bot.Get<IEnumerable<IScheduledTask>>())
                await task.RunAsync(CancellationToken.None);
        }
    }

    private async Task ReadAsync(Reply reply, TestPerson by, Address at, string after)
    {
        switch (reply)
        {
            case Reply.Private { Card.Summary.Key: "Chat.OurFault" }:
                Broken.Add(after);
                break;
            case Reply.Private said:
                await ReadAsync(said.Card, by, at);
                break;
            case Reply.Public said:
                await ReadAsync(said.Card, by, at);
                break;
            case Reply.Replace said:
                await ReadAsync(said.Card, by, at);
                break;
            case Reply.Ask asked:
                await ReadAsync(asked.Form, by, at);
                break;
            case Reply.Fix fix:
                Sentences.AddRange(fix.Faults.Values);
                Forms.Add(fix.Form);
                break;
        }
    }

    private async Task ReadAsync(Card card, TestPerson by, Address at)
    {
        Cards.Add(card);
        foreach (var button in card.Blocks.OfType<Buttons>().SelectMany(row => row.Row))
        {
            // The same step of another issue reads the same, and one tip after another has no end.
            var step = button.Action == SayAgain.Action ? CommandLine.Cut(button.Value).Word : button.Action;
            if (pressed.Add(step))
                await ReadAsync(await by.PressAsync(button.Action, button.Value, at), by, at, $"{button.Action} {button.Value}");
        }
    }

    private async Task ReadAsync(Form form, TestPerson by, Address at)
    {
        Forms.Add(form);
        if (!sent.Add(form.Id))
            return;
        await ReadAsync(
            await by.SendAsync(form, at, [.. form.Fields.Where(field => field is TextField or DateField).Select(field => (field.Id, ""))]),
            by,
            at,
            form.Id
        );
        var ben = $"{await scene.Ben.IdAsync()}";
        await ReadAsync(await by.SendAsync(form, at, [.. form.Fields.Select(field => (field.Id, Filled(field, ben)))]), by, at, form.Id);
    }

    private static string Filled(Field field, string person) =>
        field switch
        {
            TextField { Value.Length: > 0 } text => text.Value,
            TextField => "Words that say enough about it",
            ChoiceField choice => choice.Choices.Count > 0 ? choice.Choices[^1].Value : "",
            PeopleField => person,
            DateField day => DateField.Write(day.Value ?? day.Earliest ?? new DateOnly(2026, 11, 20)),
            _ => "",
        };
}
