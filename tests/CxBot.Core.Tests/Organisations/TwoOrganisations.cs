using CxBot.Core.Board;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.CxWeek;
using CxBot.Core.Digest;
using CxBot.Core.HelpDesk;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Linking;
using CxBot.Core.Nudges;
using CxBot.Core.Organisations;
using CxBot.Core.People;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using CxBot.Core.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Tests.Organisations;

/// <summary>Ben administrates a Slack workspace, Tia a Teams tenant; each is an organisation of its own. Ana works in both.</summary>
internal sealed class TwoOrganisations : IAsyncDisposable
{
    private static readonly DateOnly Monday = DateOnly.FromDateTime(TestBot.Monday.UtcDateTime);

    private TwoOrganisations(TestBot bot)
    {
        Bot = bot;
        Ben = bot.Person("Ben");
        Ana = bot.Person("Ana");
        Tia = bot.Person("Tia", TestBot.Teams);
        AnaInTeams = bot.Person("Ana", TestBot.Teams);
    }

    public TestBot Bot { get; }

    public TestPerson Ben { get; }

    public TestPerson Ana { get; }

    public TestPerson Tia { get; }

    public TestPerson AnaInTeams { get; }

    public static async Task<TwoOrganisations> StartAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        params (string Key, string Value)[] settings
    )
    {
        var bot = await TestBot.StartAsync(provider, settings: settings);
        bot.Get<IOptions<WorkspaceOptions>>().Value.BeginApart = true;
        var scene = new TwoOrganisations(bot);
        foreach (var person in new[] { scene.Ben, scene.Ana, scene.Tia, scene.AnaInTeams })
            await person.IdAsync();
        await bot.MakeAdministratorAsync(scene.Ben);
        await bot.MakeAdministratorAsync(scene.Tia);
        return scene;
    }

    /// <summary>Something stands in every table of either; much of it clashes.</summary>
    public async Task LiveAsync()
    {
        foreach (var person in new[] { Ana, AnaInTeams })
        {
            await ReportAsync(person, $"The parcel of {person.Account.Platform} broke");
            await person.SayAsync(
                "kudos {0} for driving the forgotten parcel over to a customer",
                TestBot.Room(person.Account.Platform),
                person == Ana ? Ben : Tia
            );
        }
        await ReportAsync(Tia, "The invoice came twice");
        foreach (var administrator in new[] { Ben, Tia })
            await administrator.SayAsync("nudges 3");
        await Bot.Writer.WriteAsync(
            async db =>
            {
                foreach (var organisation in await db.Organisations.OrderBy(one => one.Id).ToListAsync())
                    await FillAsync(db, organisation);
                await db.SaveChangesAsync();
            },
            CancellationToken.None
        );
    }

    public static async Task<string> CodeAsync(TestPerson person, string words = "join") =>
        (await person.SayAsync(words)).Words()["Your code is ".Length..][..LinkCodes.Length];

    /// <summary>Ben makes the code, Tia types it and agrees, Ben agrees.</summary>
    public async Task<Reply> JoinAsync()
    {
        var question = (await Tia.SayAsync($"join {await CodeAsync(Ben)}")).Card();
        await Tia.PressAsync(question, AgreeToJoin.PressAction);
        return await Ben.PressAsync((await Bot.StandsBeforeAsync(Ben))[^1], AgreeToJoin.PressAction);
    }

    public static async Task ReportAsync(TestPerson reporter, string title)
    {
        var form = (await reporter.PressAsync((await reporter.SayAsync($"issue {title}")).Card(), "issue.report")).Form();
        await reporter.SendAsync(form, ("title", title), ("happened", "It was so."));
    }

    /// <summary>How many rows of an organisation stand in each table that has some of it.</summary>
    public Task<Dictionary<string, int>> RowsAsync(long organisationId) =>
        Bot.ReadAsync(async db =>
        {
            var rows = new Dictionary<string, int>();
            foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.FindProperty(OrganisationTables.Column) is not null))
            {
                var sql = $"SELECT COUNT(*)::int AS \"Value\" FROM \"{entity.GetTableName()}\" WHERE \"OrganisationId\" = {organisationId}";
                rows[entity.GetTableName()!] = await db
                    .Database.SqlQueryRaw<int>(db is SqliteCxDb ? sql.Replace("::int", "") : sql)
                    .SingleAsync();
            }
            return rows;
        });

    /// <summary>The board's counters as they stand.</summary>
    public Task<List<string>> CountersAsync() =>
        Bot.ReadAsync(async db =>
            (await db.BoardTallies.ToListAsync())
                .Select(one => $"{one.OrganisationId} {one.PersonId} {one.Period} {one.List}: {one.Points} {one.Recoveries} {one.Credits}")
                .Order(StringComparer.Ordinal)
                .ToList()
        );

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private static async Task FillAsync(CxDb db, Organisation organisation)
    {
        var id = organisation.Id;
        var administrator = await db.People.SingleAsync(person => person.OrganisationId == id && person.IsAdministrator);
        var workspace = await db.Workspaces.SingleAsync(one => one.OrganisationId == id);
        var channel = new Channel
        {
            OrganisationId = id,
            WorkspaceId = workspace.Id,
            ExternalId = "C-moments",
            Name = "moments",
            KeeperId = administrator.Id,
        };
        var delivery = new ContactPoint
        {
            OrganisationId = id,
            Tag = "delivery",
            Name = "Delivery",
        };
        db.AddRange(channel, delivery);
        await db.SaveChangesAsync();
        var issue = await db.Issues.FirstAsync(issue => issue.OrganisationId == id);
        issue.ContactPointId = delivery.Id;
        organisation.LastProblemNumber = 1;
        db.AddRange(
            new ContactPointHome { ContactPointId = delivery.Id, ChannelId = channel.Id },
            new ContactPoint
            {
                OrganisationId = id,
                Tag = $"own-{id}",
                Name = "Own",
            },
            new ServiceStandard
            {
                OrganisationId = id,
                Tag = "listen-first",
                Name = "Listen first",
            },
            new ServiceStandard
            {
                OrganisationId = id,
                Tag = $"own-{id}",
                Name = "Our own",
            },
            new ContentEditor { OrganisationId = id, PersonId = administrator.Id },
            new WeekTheme
            {
                OrganisationId = id,
                Monday = Monday,
                Standard = $"own-{id}",
            },
            new FailureNotice { OrganisationId = id, ToldAt = TestBot.Monday.UtcDateTime },
            new StorySubmission
            {
                OrganisationId = id,
                Title = "A bouquet",
                Text = "She brought flowers.",
                AuthorId = administrator.Id,
            },
            new BoardTeamResult
            {
                OrganisationId = id,
                Period = "2026-10",
                ManagerId = administrator.Id,
            },
            new NudgeRound
            {
                OrganisationId = id,
                Kind = default,
                NextDueAt = TestBot.Monday.UtcDateTime.AddDays(7),
            },
            new PersonalDigestRound
            {
                OrganisationId = id,
                TimeZone = "Etc/UTC",
                Friday = Monday.AddDays(-3),
            },
            new Problem
            {
                OrganisationId = id,
                Number = 1,
                Title = $"Late parcels of {id}",
                OwnerId = administrator.Id,
            },
            new RemedySetting { OrganisationId = id, Currency = $"X{id}" },
            new CxWeekPlan
            {
                OrganisationId = id,
                Monday = Monday.AddDays(14),
                Standard = "listen-first",
            },
            new HookSource
            {
                OrganisationId = id,
                Name = "desk",
                PersonId = administrator.Id,
            },
            new OrganisationInvitation
            {
                OrganisationId = id,
                AskedById = administrator.Id,
                Hash = $"old {id}",
            },
            new OrganisationJoin
            {
                OrganisationId = id,
                FormerId = 70 + id,
                SettledAt = TestBot.Monday.UtcDateTime,
            }
        );
        db.Append(
            new Credit
            {
                OrganisationId = id,
                PersonId = administrator.Id,
                Role = CreditRole.Fixer,
                Points = 5,
                Recoveries = 1,
                Count = 1,
                IssueId = issue.Id,
                BookedAt = TestBot.Monday.UtcDateTime,
                Day = Monday,
            }
        );
    }
}
