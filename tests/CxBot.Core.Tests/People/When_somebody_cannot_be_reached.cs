using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.People;

public sealed class When_somebody_cannot_be_reached
{
    private static readonly Delivery.Refused Blocked = new("ConversationBlockedByUser", RefusedBecause.Person);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Administrators_are_told_once_and_can_see_whom_and_why(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (ana, ben, cem) = (bot.Person("Ana"), bot.Person("Ben"), bot.Person("Cem"));
        await ana.AddBotAsync(TestBot.Room());
        await ben.SayAsync("help");
        await cem.SayAsync("help");
        var before = (await bot.StandsBeforeAsync(ana)).Count;

        await RefuseAsync(bot, ben);
        await RefuseAsync(bot, cem);

        (await bot.StandsBeforeAsync(ana))
            .Skip(before)
            .Select(TestBot.Read)
            .ShouldBe(["I can't reach Ben in Slack, and perhaps others. Say unreachable to see whom, and why."]);
        var list = TestBot.Read(Answer(await ana.SayAsync("unreachable")));
        list.ShouldContain("2 people");
        list.ShouldContain("Ben");
        list.ShouldContain("Slack: ConversationBlockedByUser, since 16 Nov");
        Answer(await ben.SayAsync("unreachable")).Summary.Key.ShouldBe("Settings.OnlyAdministrators");
    }

    [Fact]
    public async Task Any_word_from_them_clears_it_at_once()
    {
        await using var bot = await TestBot.StartAsync();
        var ana = bot.Person("Ana");
        await ana.AddBotAsync(TestBot.Room());
        var ben = bot.Person("Ben");
        await ben.SayAsync("help");
        await RefuseAsync(bot, ben);
        (await bot.ReadAsync(db => db.Identities.CountAsync(identity => identity.UnreachableAt != null))).ShouldBe(1);

        await ben.SayAsync("help");

        (await bot.ReadAsync(db => db.Identities.CountAsync(identity => identity.UnreachableAt != null))).ShouldBe(0);
        Answer(await ana.SayAsync("unreachable")).Summary.Key.ShouldBe("People.UnreachableNobody");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Messages_go_to_their_other_platform(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        await bot.Person("Ben", TestBot.Teams).SayAsync("help");
        var ben = bot.Person("Ben");
        bot.Clock.Advance(TimeSpan.FromHours(1));
        await ben.SayAsync("help");
        await RefuseAsync(bot, ben);

        var message = await AppendAsync(bot, ben);

        (await bot.ReadAsync(db => db.Workspaces.SingleAsync(workspace => workspace.Id == message.WorkspaceId))).Platform.ShouldBe("teams");
    }

    [Fact]
    public async Task Who_throws_the_bot_out_of_their_own_chat_is_left_in_peace()
    {
        await using var bot = await TestBot.StartAsync();
        var ben = bot.Person("Ben");
        await ben.SayAsync("help");

        await ben.DispatchAsync(
            new BotRemoved
            {
                ReceiptKey = "gone",
                From = ben.Account,
                At = ben.Chat,
                CarriesReply = false,
            }
        );

        (await bot.ReadAsync(db => db.Identities.SingleAsync())).UnreachableReason.ShouldBe("uninstalled");
        await ben.SayAsync("help");
        (await bot.ReadAsync(db => db.Identities.SingleAsync())).UnreachableReason.ShouldBeNull();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_left_one_platform_is_still_a_colleague_on_the_other(StorageProvider provider)
    {
        await using var bot = await TestBot.StartAsync(provider);
        var (onSlack, inTeams) = (bot.Person("Ben"), bot.Person("Ben", TestBot.Teams));
        await onSlack.IdAsync();
        await inTeams.IdAsync();
        var people = bot.Get<PeopleDirectory>();

        await people.LeaveAsync(inTeams.Account, default);
        (await bot.ReadAsync(db => db.People.SingleAsync())).IsActive.ShouldBeTrue();
        await people.KeepAsync(onSlack.Account, new Profile("Ben", IsActive: false), default);
        (await bot.ReadAsync(db => db.People.SingleAsync())).IsActive.ShouldBeFalse();
        await inTeams.SayAsync("help");
        (await bot.ReadAsync(db => db.People.SingleAsync())).IsActive.ShouldBeTrue();
    }

    private static Card Answer(Reply reply) => reply.ShouldBeOfType<Reply.Private>().Card;

    private static async Task RefuseAsync(TestBot bot, TestPerson person) => await bot.RefuseAsync(await AppendAsync(bot, person), Blocked);

    private static async Task<OutboxMessage> AppendAsync(TestBot bot, TestPerson person)
    {
        var id = await person.IdAsync();
        await bot.Writer.WriteAsync(
            db =>
            {
                db.Append(OutboxMessage.ToPerson(id, Card.Of(Text.Typed("hello"))));
                return Task.CompletedTask;
            },
            default
        );
        return await bot.ReadAsync(db => db.Outbox.Where(message => message.PersonId == id).OrderBy(message => message.Id).LastAsync());
    }
}
