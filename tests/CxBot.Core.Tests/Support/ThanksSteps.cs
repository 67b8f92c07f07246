using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Support;

/// <summary>What happened before a test about thanks, boards and digests begins.</summary>
internal static class ThanksSteps
{
    public static Card Card(this Reply reply) =>
        reply switch
        {
            Reply.Private said => said.Card,
            Reply.Public said => said.Card,
            Reply.Replace said => said.Card,
            _ => throw new InvalidOperationException($"A {reply.GetType().Name} shows no card."),
        };

    public static string Words(this Reply reply) => TestBot.Read(reply.Card());

    public static Form Form(this Reply reply) => reply.ShouldBeOfType<Reply.Ask>().Form;

    public static T Field<T>(this Form form, string id)
        where T : Field => form.Fields.OfType<T>().Single(field => field.Id == id);

    public static Button Button(this Card card, string action, int at = 0) =>
        card.Blocks.OfType<Buttons>().SelectMany(row => row.Row).Where(button => button.Action == action).ElementAt(at);

    public static async Task MakeAdministratorAsync(this TestBot bot, TestPerson person)
    {
        var id = await person.IdAsync();
        await bot.Writer.WriteAsync(
            db => db.People.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(to => to.IsAdministrator, true)),
            CancellationToken.None
        );
        bot.Get<PeopleDirectory>().Forget(id);
    }

    /// <summary>A credit in the ledger, booked now unless said otherwise; one that is not new adds to what was credited before.</summary>
    public static async Task CreditAsync(
        this TestBot bot,
        TestPerson person,
        CreditRole role,
        int points,
        long issueId = 1,
        DateOnly? day = null,
        DayOfWeek weekStart = DayOfWeek.Monday,
        bool isNew = true
    )
    {
        var id = await person.IdAsync();
        await bot.Writer.WriteAsync(
            db =>
            {
                db.Append(
                    new Credit
                    {
                        OrganisationId = 1,
                        PersonId = id,
                        Role = role,
                        Points = points,
                        Recoveries = isNew ? Math.Sign(points) : 0,
                        Count = isNew ? Math.Sign(points) : 0,
                        IssueId = issueId,
                        BookedAt = bot.Clock.Now,
                        Day = day ?? DateOnly.FromDateTime(bot.Clock.Now),
                        WeekStart = weekStart,
                    }
                );
                return Task.CompletedTask;
            },
            CancellationToken.None
        );
    }

    /// <summary>The issue that credits are for unless said otherwise.</summary>
    public static async Task IssueAsync(this TestBot bot, TestPerson reporter, string title)
    {
        var id = await reporter.IdAsync();
        await bot.Writer.WriteAsync(
            db =>
            {
                db.Add(
                    new Issue
                    {
                        Id = 1,
                        OrganisationId = 1,
                        Number = 1,
                        Title = title,
                        ReporterId = id,
                        ReportedAt = bot.Clock.Now,
                    }
                );
                return db.SaveChangesAsync();
            },
            CancellationToken.None
        );
    }

    /// <summary>A confirmed team.</summary>
    public static async Task TeamAsync(this TestBot bot, TestPerson manager, params TestPerson[] members)
    {
        var managerId = await manager.IdAsync();
        var ids = new List<long>();
        foreach (var member in members)
            ids.Add(await member.IdAsync());
        await bot.Writer.WriteAsync(
            db =>
            {
                db.AddRange(
                    ids.Select(id => new TeamMembership
                    {
                        ManagerId = managerId,
                        MemberId = id,
                        AskedById = managerId,
                        AskedAt = bot.Clock.Now,
                        ConfirmedById = managerId,
                        ConfirmedAt = bot.Clock.Now,
                    })
                );
                return db.SaveChangesAsync();
            },
            CancellationToken.None
        );
    }

    /// <summary>A room that the bot was added to.</summary>
    public static Task RoomAsync(this TestBot bot, Address room, string name) =>
        bot.Writer.WriteAsync(
            async db =>
            {
                var workspace = await db.Workspaces.SingleAsync(workspace => workspace.Platform == room.Platform);
                db.Add(
                    new Core.Channels.Channel
                    {
                        OrganisationId = 1,
                        WorkspaceId = workspace.Id,
                        ExternalId = room.Conversation,
                        Name = name,
                    }
                );
                await db.SaveChangesAsync();
            },
            CancellationToken.None
        );
}
