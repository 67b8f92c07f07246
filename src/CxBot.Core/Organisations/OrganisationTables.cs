using CxBot.Core.Board;
using CxBot.Core.Issues;
using CxBot.Core.Linking;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>
/// Moves every row of one organisation to another. Tables are found by their column, so that a new one is never left behind; what
/// both have under one key stays as the older has it.
/// </summary>
internal static class OrganisationTables
{
    /// <summary>The column that says whose a row is.</summary>
    public const string Column = "OrganisationId";

    // Counted anew at the end.
    private static readonly Type[] Counters = [typeof(BoardTally), typeof(BoardRung)];

    /// <summary>Moves all. May be run again for what a node wrote that did not know yet.</summary>
    public static async Task MoveAsync(CxDb db, OrganisationJoin join)
    {
        var (from, to) = (join.FormerId, join.OrganisationId);
        await db
            .Issues.Where(issue => issue.OrganisationId == from)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(issue => issue.OrganisationId, to)
                    .SetProperty(issue => issue.Number, issue => issue.Number + join.IssueOffset)
            );
        await db
            .Problems.Where(problem => problem.OrganisationId == from)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(problem => problem.OrganisationId, to)
                    .SetProperty(problem => problem.Number, problem => problem.Number + join.ProblemOffset)
            );
        // What was renumbered before moves on with the rest.
        await db
            .OrganisationJoins.Where(earlier => earlier.OrganisationId == from)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(earlier => earlier.IssueOffset, earlier => earlier.IssueOffset + join.IssueOffset)
                    .SetProperty(earlier => earlier.ProblemOffset, earlier => earlier.ProblemOffset + join.ProblemOffset)
            );
        await MovePointsAsync(db, from, to);
        await MoveStandardsAsync(db, from, to);
        // Whose round was over on one side may not have had theirs on the other; who did is known by name.
        await db.PersonalDigestRounds.Where(round => round.OrganisationId == from || round.OrganisationId == to).ExecuteDeleteAsync();
        await db.BoardTallies.Where(tally => tally.OrganisationId == from).ExecuteDeleteAsync();
        await db.BoardRungs.Where(rung => rung.OrganisationId == from).ExecuteDeleteAsync();
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => !Counters.Contains(entity.ClrType)).OrderBy(entity => entity.Name))
        {
            if (entity.FindProperty(Column) is { } column)
                await ReferenceMover.For(new PersonReference(entity, column)).HandOverAsync(db, from, to);
        }
    }

    // Contact points of one tag are one: its issues and channels come together.
    private static async Task MovePointsAsync(CxDb db, long from, long to)
    {
        var ours = await db.ContactPoints.Where(point => point.OrganisationId == to).ToDictionaryAsync(point => point.Tag);
        var last = ours.Values.Select(point => point.Position).DefaultIfEmpty(-1).Max();
        foreach (
            var point in await db.ContactPoints.Where(point => point.OrganisationId == from).OrderBy(one => one.Position).ToListAsync()
        )
        {
            if (!ours.TryGetValue(point.Tag, out var same))
            {
                (point.OrganisationId, point.Position) = (to, ++last);
                continue;
            }
            await db
                .Issues.Where(issue => issue.ContactPointId == point.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(issue => issue.ContactPointId, same.Id));
            if (point.RemovedAt is null)
            {
                (same.OwnerId, same.BackupId) = (same.OwnerId ?? point.OwnerId, same.BackupId ?? point.BackupId);
                same.RemovedAt = null;
            }
            var homes = await db
                .ContactPointHomes.Where(home => home.ContactPointId == point.Id || home.ContactPointId == same.Id)
                .ToListAsync();
            foreach (var home in homes.Where(home => home.ContactPointId == point.Id))
            {
                db.Remove(home);
                if (!homes.Exists(other => other.ContactPointId == same.Id && other.ChannelId == home.ChannelId))
                    db.Add(new ContactPointHome { ContactPointId = same.Id, ChannelId = home.ChannelId });
            }
            db.Remove(point);
        }
        await db.SaveChangesAsync();
    }

    // A list of one's own has at most seven: those of the older first.
    private static async Task MoveStandardsAsync(CxDb db, long from, long to)
    {
        var ours = await db.ServiceStandards.Where(standard => standard.OrganisationId == to).ToListAsync();
        var theirs = await db
            .ServiceStandards.Where(standard => standard.OrganisationId == from)
            .OrderBy(one => one.Position)
            .ToListAsync();
        var (tags, last) = (ours.Select(standard => standard.Tag).ToHashSet(), ours.Select(one => one.Position).DefaultIfEmpty(-1).Max());
        foreach (var standard in theirs)
        {
            if (tags.Count < StandardList.Most && tags.Add(standard.Tag))
                (standard.OrganisationId, standard.Position) = (to, ++last);
            else
                db.Remove(standard);
        }
        await db.SaveChangesAsync();
    }
}
