using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Kudos;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CxBot.Benchmarks.Writer;

/// <summary>POST /kudos: one whole kudos, the next giver thanking the one after, in two ways.</summary>
internal static class KudosEndpoints
{
    private const string Words = "kudos \uFFFC for driving the forgotten parcel over to Mrs K on the way home";
    private static readonly Address Room = new(KudosPeople.Platform, KudosPeople.Team, "C1", AddressKind.Channel);

    /// <summary>The bot's own way: dispatcher, handler, gate.</summary>
    public static void MapKudosByDispatcher(this WebApplication app, KudosPeople people)
    {
        var dispatcher = app.Services.GetRequiredService<Dispatcher>();
        app.MapPost(
            "/kudos",
            async context =>
            {
                var answer = await dispatcher.DispatchAsync(Kudos(people), CancellationToken.None);
                context.Response.StatusCode = answer.Reply is Reply.Private { Card.Blocks.Count: 2 } ? 200 : 500;
            }
        );
    }

    /// <summary>The same rows by EF alone, with a commit for each request; writers wait for each other in turn.</summary>
    public static void MapKudosByPlainEf(this WebApplication app, KudosPeople people)
    {
        var file = StorageSetup.SqliteFile(app.Services.GetRequiredService<IOptions<StorageOptions>>().Value);
        var contexts = new Microsoft.EntityFrameworkCore.Infrastructure.PooledDbContextFactory<SqliteCxDb>(
            new DbContextOptionsBuilder<SqliteCxDb>().UseSqlite(file.ConnectionString).Options
        );
        var directory = app.Services.GetRequiredService<PeopleDirectory>();
        var standards = app.Services.GetRequiredService<StandardList>();
        var turn = new SemaphoreSlim(1);
        app.MapPost(
            "/kudos",
            async context =>
            {
                var said = Kudos(people);
                var giver = await directory.FindAsync(said.From, speaking: true, CancellationToken.None);
                var receiver = await directory.FindAsync(said.Mentions[0], speaking: false, CancellationToken.None);
                await turn.WaitAsync();
                try
                {
                    await using var db = contexts.CreateDbContext();
                    await db.Database.OpenConnectionAsync();
                    await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=FULL");
                    await GiveAsync(db, standards, said, giver, receiver);
                }
                finally
                {
                    turn.Release();
                }
                context.Response.StatusCode = 200;
            }
        );
    }

    private static CommandInvoked Kudos(KudosPeople people)
    {
        var (giver, receiver, turn) = people.Next();
        return new CommandInvoked
        {
            ReceiptKey = $"bench:{turn}",
            From = giver,
            At = Room,
            Text = Words,
            Mentions = [receiver],
        };
    }

    private static async Task GiveAsync(CxDb db, StandardList standards, CommandInvoked said, Colleague giver, Colleague receiver)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var day = LocalDay.Of(now, giver.TimeZone);
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (
            await db.Receipts.AnyAsync(receipt => receipt.Key == said.ReceiptKey)
            || await db.Kudos.CountAsync(kudo => kudo.GiverId == giver.Id && kudo.Day == day && kudo.UndoneAt == null)
                >= KudosRules.MostADay
        )
            return;
        var note = await KudosNote.ReadAsync(db, standards, giver.OrganisationId, said.Text["kudos ".Length..], [receiver]);
        var kudo = Kudo.Give(giver, note, day, now);
        kudo.Receivers.Add(new KudoReceiver { PersonId = receiver.Id });
        db.Add(kudo);
        await db.SaveChangesAsync();
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Id == giver.OrganisationId);
        var credit = Credit.ForKudos(kudo, receiver.Id, new BoardCalendar(organisation.TimeZone, organisation.WeekStart));
        db.Add(credit);
        foreach (var period in BoardPeriod.AllOf(credit.Day, credit.WeekStart))
        {
            var tally = await db.BoardTallies.FindAsync(credit.OrganisationId, period, credit.PersonId, BoardList.Thanked);
            if (tally is null)
                db.Add(
                    tally = new BoardTally
                    {
                        OrganisationId = credit.OrganisationId,
                        Period = period,
                        PersonId = credit.PersonId,
                        List = BoardList.Thanked,
                    }
                );
            tally.Credits++;
        }
        var posted = new PostedCard
        {
            Subject = KudosSubjects.Room(kudo.Id),
            WorkspaceId = 1,
            Conversation = Room.Conversation,
        };
        var told = new PostedCard
        {
            Subject = KudosSubjects.Receivers(kudo.Id),
            WorkspaceId = 1,
            PersonId = receiver.Id,
        };
        db.AddRange(posted, told);
        var announcement = OutboxMessage.To(1, Room.Conversation, KudosCards.Announcement(kudo, giver, note.To), posted.Subject);
        var thanks = OutboxMessage.ToPerson(receiver.Id, KudosCards.Received(giver, note), told.Subject);
        thanks.WorkspaceId = (
            await db.Identities.OrderByDescending(identity => identity.LastSeenAt).FirstAsync(identity => identity.PersonId == receiver.Id)
        ).WorkspaceId;
        db.AddRange(
            announcement,
            thanks,
            new Receipt
            {
                Key = said.ReceiptKey,
                Answer = "{}",
                TakenAt = now,
            }
        );
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
