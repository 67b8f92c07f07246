using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.People;
using CxBot.Core.Rights;
using CxBot.Core.Settings;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Rights;

/// <summary>One of each kind of people, on both platforms, and a channel on either that one of them keeps.</summary>
internal sealed class RightsScene : IAsyncDisposable
{
    public const string Guest = "Gus";
    public const string Colleague = "Cole";
    public const string Keeper = "Kim";
    public const string Manager = "Mia";
    public const string Editor = "Eda";
    public const string Triage = "Tri";
    public const string Administrator = "Ada";

    private RightsScene(TestBot bot) => Bot = bot;

    public TestBot Bot { get; }

    public static IEnumerable<(string Role, string Platform)> Everybody =>
        from role in new[] { Guest, Colleague, Keeper, Manager, Editor, Triage, Administrator }
        from platform in new[] { TestBot.Slack, TestBot.Teams }
        select (role, platform);

    public TestPerson Person(string role, string platform = TestBot.Slack) =>
        new(Bot, new Account(platform, TestBot.Workspace(platform), $"U-{role}"));

    public static async Task<RightsScene> StartAsync()
    {
        var bot = await TestBot.StartAsync();
        var scene = new RightsScene(bot);
        foreach (var (role, platform) in Everybody)
        {
            var person = bot.Person(role, platform);
            if (role == Guest)
                bot.Profiles.Keep(person.Account, new Profile(role, IsGuest: true));
            await person.IdAsync();
        }
        await bot.MakeAdministratorAsync(scene.Person(Administrator));
        await bot.TeamAsync(scene.Person(Manager), scene.Person(Colleague));
        var (keeper, editor, triage) = (
            await scene.Person(Keeper).IdAsync(),
            await scene.Person(Editor).IdAsync(),
            await scene.Person(Triage).IdAsync()
        );
        await bot.RoomAsync(TestBot.Room(TestBot.Slack), "moments");
        await bot.RoomAsync(TestBot.Room(TestBot.Teams), "moments");
        await bot.Writer.WriteAsync(
            async db =>
            {
                await db.Channels.ExecuteUpdateAsync(set =>
                    set.SetProperty(channel => channel.KeeperId, keeper).SetProperty(channel => channel.IsActive, true)
                );
                await db.People.Where(one => one.Id == triage).ExecuteUpdateAsync(set => set.SetProperty(one => one.IsTriage, true));
                db.Add(new ContentEditor { OrganisationId = 1, PersonId = editor });
                await db.SaveChangesAsync();
            },
            CancellationToken.None
        );
        return scene;
    }

    /// <summary>Whether the answer says that this is for others.</summary>
    public static bool IsRefused(Reply reply) => reply is Reply.Private { Card: var card } && Refusals.Contains(TestBot.Read(card));

    private static readonly HashSet<string> Refusals =
    [
        .. new Refusal[]
        {
            new IssuesAreForColleagues(),
            new OnlyAdministratorsSet(),
            new OnlyEditorsDecide(),
            new OnlyManagers(),
            new NotYourChannel(new PersonName(1, Keeper)),
        }.Select(refusal => TextResolver.Plain(refusal.Sentence, Reader.Default)),
    ];

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
