using CxBot.Core.Content;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Similar;
using CxBot.Core.Kudos;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Tests.Measures;

/// <summary>
/// An October written by hand, in an organisation that works from 9 to 5 in UTC, Monday to Friday. Ada administrates and leads Ana,
/// Ben, Cora and Dan; Eli takes no part that anybody may hear of.
/// </summary>
internal sealed class OctoberHistory : IAsyncDisposable
{
    private readonly Dictionary<string, long> ids = [];

    private OctoberHistory(TestBot bot) => (Bot, Ada, Eli) = (bot, bot.Person("Ada"), bot.Person("Eli"));

    public TestBot Bot { get; }

    public TestPerson Ada { get; }

    public TestPerson Eli { get; }

    public static async Task<OctoberHistory> WriteAsync(StorageProvider provider)
    {
        var history = new OctoberHistory(await TestBot.StartAsync(provider));
        await history.PeopleAsync();
        await history.Bot.RoomAsync(TestBot.Room(), "customer-moments");
        await history.Bot.Writer.WriteAsync(
            async db =>
            {
                await db.ContactPoints.ExecuteDeleteAsync();
                history.Issues(db);
                history.Beside(db, await db.Channels.Select(channel => channel.Id).FirstAsync());
                return await db.SaveChangesAsync();
            },
            CancellationToken.None
        );
        return history;
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private async Task PeopleAsync()
    {
        foreach (var name in new[] { "Ana", "Ben", "Cora", "Dan", "Gus", "Rob", "Lee" })
            ids[name] = await Bot.Person(name).IdAsync();
        (ids["Ada"], ids["Eli"]) = (await Ada.IdAsync(), await Eli.IdAsync());
        await Bot.MakeAdministratorAsync(Ada);
        await Bot.Writer.WriteAsync(
            async db =>
            {
                foreach (var person in await db.People.ToListAsync())
                    (person.IsGuest, person.IsBot, person.IsActive) = (person.Name == "Gus", person.Name == "Rob", person.Name != "Lee");
                foreach (
                    var (manager, member) in new[]
                    {
                        ("Ada", "Ana"),
                        ("Ada", "Ben"),
                        ("Ada", "Cora"),
                        ("Ada", "Dan"),
                        ("Ben", "Ana"),
                        ("Ben", "Cora"),
                    }
                )
                    db.Add(
                        new TeamMembership
                        {
                            ManagerId = ids[manager],
                            MemberId = ids[member],
                            AskedById = ids["Ada"],
                            ConfirmedAt = Bot.Clock.Now,
                        }
                    );
                return await db.SaveChangesAsync();
            },
            CancellationToken.None
        );
    }

    private void Issues(CxDb db)
    {
        foreach (var (name, at) in new[] { "Web", "Delivery", "Phone", "Store" }.Select((name, at) => (name, at)))
            db.Add(
                new ContactPoint
                {
                    Id = at + 1,
                    OrganisationId = 1,
                    Tag = name,
                    Name = name,
                    Position = at,
                }
            );
        var (asked, taken, contacted, recovered) = (
            IssueEventKind.Asked,
            IssueEventKind.Taken,
            IssueEventKind.Contacted,
            IssueEventKind.Recovered
        );
        var (promised, kept, broken) = (IssueEventKind.Promised, IssueEventKind.PromiseKept, IssueEventKind.PromiseBroken);

        var first = Add(db, 1, "10-05 09:00", "Ana", point: 1, IssueState.Closed, Confirmation.Call, IssueCause.Treatment);
        first.Need = "the present in time";
        Lines(db, 1, "Ben", (asked, "10-05 09:00"), (taken, "10-05 10:00"), (contacted, "10-05 11:00"));
        Lines(db, 1, "Ben", (promised, "10-05 11:00"), (kept, "10-05 13:00"), (recovered, "10-05 13:00"));

        Add(db, 2, "10-05 16:00", "Ana", point: 1, IssueState.Closed, Confirmation.NotAsked, IssueCause.Process).ProblemId = 1;
        Lines(db, 2, "Ben", (asked, "10-05 16:00"), (taken, "10-06 10:00"), (contacted, "10-06 11:00"));
        Lines(db, 2, "Ben", (promised, "10-06 11:00"), (broken, "10-06 12:00"), (recovered, "10-06 17:00"));

        Add(db, 3, "10-09 16:30", "Ana", point: 2, IssueState.Closed, Confirmation.Message, IssueCause.Process).Need = "to know the day";
        Lines(db, 3, "Ben", (asked, "10-09 16:30"), (taken, "10-12 09:00"), (contacted, "10-12 09:30"));
        Lines(db, 3, "Ben", (promised, "10-12 09:30"), (kept, "10-12 12:30"), (recovered, "10-12 12:30"));

        Add(db, 4, "10-14 09:00", "Ana", point: 2, IssueState.Closed, Confirmation.InPerson, cause: null).Trouble = Troubles.Rude;
        Lines(db, 4, "Ben", (taken, "10-14 09:30"), (contacted, "10-14 15:00"), (recovered, "10-14 17:00"));
        Lines(db, 4, "Ben", (IssueEventKind.Reopened, "10-16 09:00"), (recovered, "10-16 13:00"));

        Add(db, 5, "10-20 09:00", "Ana", point: 3, IssueState.Recovered, Confirmation.NotAsked, IssueCause.Product);
        Line(db, 5, IssueEventKind.Handed, "10-20 13:00", "Ada", "Ben");
        Lines(db, 5, "Ben", (promised, "10-20 14:00"), (broken, "10-20 15:00"), (contacted, "10-21 09:00"));
        Lines(db, 5, "Ben", (promised, "10-21 09:00"), (kept, "10-21 11:00"), (recovered, "10-21 11:00"));

        Add(db, 6, "10-22 09:00", "Cora", point: null, IssueState.Reported);
        Add(db, 7, "10-23 09:00", "Gus", point: 1, IssueState.Declined);
        Add(db, 8, "10-27 09:00", "Cora", point: 2, IssueState.Recovered, cause: IssueCause.Process).Kind = IssueKind.Caught;
        Add(db, 9, "10-28 09:00", "Cora", point: 4, IssueState.Closed).Kind = IssueKind.WentWell;

        Add(db, 10, "10-05 09:00", "Eli", point: 4, IssueState.Closed, Confirmation.Call, IssueCause.Treatment).IsRestricted = true;
        Lines(db, 10, "Eli", (taken, "10-30 09:00"), (promised, "10-30 09:00"), (kept, "10-30 16:00"), (recovered, "10-30 16:00"));
        Add(db, 11, "09-30 23:59", "Eli", point: 1, IssueState.Reported).ProblemId = 1;
        Add(db, 12, "11-01 00:00", "Eli", point: 1, IssueState.Reported).ProblemId = 1;
    }

    private void Beside(CxDb db, long channel)
    {
        db.Add(
            new Problem
            {
                Id = 1,
                OrganisationId = 1,
                Number = 1,
                Title = "late parcels",
                State = ProblemState.Fixed,
                OwnerId = ids["Ben"],
                FixedAt = At("10-15 12:00"),
            }
        );
        db.Add(
            new MeToo
            {
                IssueId = 2,
                PersonId = ids["Ana"],
                At = At("10-06 09:00"),
            }
        );
        db.Add(
            new FollowUp
            {
                IssueId = 1,
                AskedId = ids["Ben"],
                Result = FollowUpResult.Recommended,
            }
        );
        db.Add(
            new FollowUp
            {
                IssueId = 2,
                AskedId = ids["Ben"],
                Result = FollowUpResult.StillFine,
            }
        );
        db.Add(new RemedySetting { OrganisationId = 1, Currency = "EUR" });
        Give(db, 1, GestureCost.Free, 0);
        Give(db, 2, GestureCost.Money, 2_000);
        Give(db, 3, GestureCost.Goods, 1_250);
        Give(db, 4, GestureCost.Time, 150);
        Give(db, 5, GestureCost.Money, 99_900, GestureState.Declined);
        Give(db, 10, GestureCost.Money, 50_000);
        Thank(db, "10-07 10:00", undone: false);
        Thank(db, "10-08 10:00", undone: true);
        db.Add(
            new StorySubmission
            {
                OrganisationId = 1,
                AuthorId = ids["Cora"],
                Title = "The bouquet",
                Text = "She drove it over herself.",
                HandedInAt = At("09-20 09:00"),
                State = StoryState.Published,
                PublishedAt = At("10-02 09:00"),
            }
        );
        foreach (var (name, kind) in new[] { ("Ana", ReactionKind.Trying), ("Ben", ReactionKind.Trying), ("Eli", ReactionKind.NotForUs) })
            db.Add(
                new Reaction
                {
                    ChannelId = channel,
                    ItemId = "tip",
                    PersonId = ids[name],
                    Kind = kind,
                    PressedAt = At("10-13 09:00"),
                }
            );
    }

    private Issue Add(
        CxDb db,
        int number,
        string at,
        string by,
        long? point,
        IssueState state,
        Confirmation? confirmation = null,
        IssueCause? cause = null
    )
    {
        var issue = new Issue
        {
            Id = number,
            OrganisationId = 1,
            Number = number,
            State = state,
            ContactPointId = point,
            ReporterId = ids[by],
            ReportedAt = At(at),
            RecoveredAt = confirmation is null ? null : At("10-30 16:00"),
            Confirmation = confirmation,
            Cause = cause,
        };
        db.Add(issue);
        Line(db, number, IssueEventKind.Reported, at, by);
        return issue;
    }

    private void Lines(CxDb db, int issue, string by, params (IssueEventKind Kind, string At)[] lines)
    {
        foreach (var (kind, at) in lines)
            Line(db, issue, kind, at, by, kind == IssueEventKind.Asked ? by : null);
    }

    private void Line(CxDb db, int issue, IssueEventKind kind, string at, string by, string? to = null) =>
        db.Add(
            new IssueEvent
            {
                IssueId = issue,
                Kind = kind,
                ActorId = ids[by],
                PersonId = to is null ? null : ids[to],
                At = At(at),
            }
        );

    private void Give(CxDb db, long issue, GestureCost cost, long amount, GestureState state = GestureState.Given) =>
        db.Add(
            new Gesture
            {
                IssueId = issue,
                Name = "a bouquet",
                Cost = cost,
                Amount = amount,
                ById = ids["Ben"],
                State = state,
                At = At("10-21 09:00"),
            }
        );

    private void Thank(CxDb db, string at, bool undone) =>
        db.Add(
            new Kudo
            {
                OrganisationId = 1,
                GiverId = ids["Dan"],
                Reason = "You called her back before she asked.",
                GivenAt = At(at),
                UndoneAt = undone ? At(at) : null,
            }
        );

    private static DateTime At(string moment) =>
        DateTime.ParseExact(
            $"2026-{moment}",
            "yyyy-MM-dd HH:mm",
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal
        );
}
