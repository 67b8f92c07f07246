using System.Text.Json;
using CxBot.Core.Board;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Linking;

/// <summary>
/// Makes two people one, with all that stands under either, and parts them again. The older row is kept. Inside the writer's
/// transaction; the board is right when it ends.
/// </summary>
internal static class Joining
{
    /// <summary>For how long a join can be undone with all that moved.</summary>
    public static readonly TimeSpan UndoFor = TimeSpan.FromDays(90);

    /// <summary>Joins two people of one organisation; yields the one who is kept.</summary>
    public static async Task<Person> JoinAsync(CxDb db, Person one, Person other, DateTime now)
    {
        var (kept, joined) = one.Id < other.Id ? (one, other) : (other, one);
        await db.SaveChangesAsync();
        var moved = new MovedReferences([], [], [], PersonParts.Of(kept));
        foreach (var reference in PersonReferences.Of(db.Model))
            await ReferenceMover.For(reference).MoveAsync(db, joined.Id, kept.Id, moved);
        await MoveStoriesAsync(db, joined.Id, kept.Id, moved.Stories);
        await RenameCardsAsync(db, joined.Id, kept.Id);
        moved = moved with { OwnThanks = await OwnThanks.TakeBackAsync(db, kept.Id, now) };
        await OwnThanks.RecountSecondsAsync(db, kept.Id);
        PersonParts.Of(kept).And(PersonParts.Of(joined)).GiveTo(kept);
        kept.Email ??= joined.Email;
        kept.WorkingHours = kept.WorkingHours.Length > 0 ? kept.WorkingHours : joined.WorkingHours;
        (kept.IsActive, joined.IsActive) = (kept.IsActive || joined.IsActive, false);
        db.Add(
            new PersonJoin
            {
                KeptId = kept.Id,
                JoinedId = joined.Id,
                JoinedAt = now,
                Moved = JsonSerializer.Serialize(moved),
            }
        );
        await db.SaveChangesAsync();
        await BoardRebuild.RunAsync(db, kept.OrganisationId, CancellationToken.None, [kept.Id, joined.Id]);
        return kept;
    }

    /// <summary>Parts two people who were joined, each with what was theirs; what came since stays with the one who was kept.</summary>
    public static async Task PartAsync(CxDb db, PersonJoin join, DateTime now)
    {
        var moved = JsonSerializer.Deserialize<MovedReferences>(join.Moved!)!;
        await OwnThanks.GiveAgainAsync(db, join.KeptId, moved.OwnThanks ?? [], now);
        var kept = await db.People.SingleAsync(person => person.Id == join.KeptId);
        var joined = await db.People.SingleAsync(person => person.Id == join.JoinedId);
        var movers = PersonReferences
            .Of(db.Model)
            .ToDictionary(reference => (reference.Entity.Name, reference.Property.Name), ReferenceMover.For);
        await RenameCardsAsync(db, kept.Id, joined.Id, moved.Columns);
        foreach (var column in moved.Columns)
        {
            if (movers.TryGetValue((column.Entity, column.Property), out var mover))
                await mover.GiveBackAsync(db, joined.Id, kept.Id, column);
        }
        foreach (var row in Enumerable.Reverse(moved.Rows))
        {
            if (movers.TryGetValue((row.Entity, row.Property), out var mover))
                await mover.PutBackAsync(db, kept.Id, row);
        }
        await OwnThanks.RecountSecondsAsync(db, kept.Id, joined.Id);
        await MoveStoriesAsync(db, kept.Id, joined.Id, [], moved.Stories);
        PersonParts.Of(kept).Without(PersonParts.Of(joined), unless: moved.Before).GiveTo(kept);
        foreach (var person in new[] { kept, joined })
        {
            person.IsActive = await db.Identities.AnyAsync(identity => identity.PersonId == person.Id && identity.LeftAt == null);
            person.StaysApart = true;
        }
        join.PartedAt = now;
        await db.SaveChangesAsync();
        await BoardRebuild.RunAsync(db, kept.OrganisationId, CancellationToken.None, [kept.Id, joined.Id]);
    }

    /// <summary>
    /// Makes an account a person of its own, where nothing tells what it did: it was taken for somebody's at its first word, or long
    /// ago. What stands under the person stays with the other accounts.
    /// </summary>
    public static async Task<Person> SplitAsync(CxDb db, Person person, Identity account)
    {
        var own = new Person
        {
            OrganisationId = person.OrganisationId,
            Name = person.Name,
            Email = person.Email,
            TimeZone = person.TimeZone,
            Language = person.Language,
            StaysApart = true,
        };
        db.Add(own);
        await db.SaveChangesAsync();
        account.PersonId = own.Id;
        person.StaysApart = true;
        await db.SaveChangesAsync();
        person.IsActive = await db.Identities.AnyAsync(identity => identity.PersonId == person.Id && identity.LeftAt == null);
        await db.SaveChangesAsync();
        return own;
    }

    /// <summary>Who people are now, each once: a row that was given up stands for whoever was kept.</summary>
    public static async Task<IReadOnlyList<long>> KeptAsync(CxDb db, IReadOnlyList<long> people)
    {
        while (true)
        {
            var joins = await db
                .PersonJoins.Where(join => people.Contains(join.JoinedId) && join.PartedAt == null)
                .ToDictionaryAsync(join => join.JoinedId, join => join.KeptId);
            if (joins.Count == 0)
                return people;
            people = [.. people.Select(id => joins.GetValueOrDefault(id, id)).Distinct()];
        }
    }

    private static async Task MoveStoriesAsync(CxDb db, long from, long to, List<long> moved, List<long>? only = null)
    {
        var stories = await db.StorySubmissions.Where(story => story.PeopleIds.Contains(from)).ToListAsync();
        foreach (var story in stories.Where(story => only is null || only.Contains(story.Id)))
        {
            story.PeopleIds = [.. story.PeopleIds.Select(id => id == from ? to : id).Distinct()];
            moved.Add(story.Id);
        }
        await db.SaveChangesAsync();
    }

    // A card of an issue is found by whose it is.
    private static async Task RenameCardsAsync(CxDb db, long from, long to, List<MovedColumn>? only = null)
    {
        var (old, now) = ($":with:{from}", $":with:{to}");
        var ids = only?.Find(column => column.Entity == typeof(Outbox.PostedCard).FullName)?.Ids;
        var owner = only is null ? to : from;
        var cards = await db.PostedCards.Where(card => card.PersonId == owner && card.Subject!.EndsWith(old)).ToListAsync();
        foreach (var card in cards.Where(card => only is null || ids?.Contains(card.Id) == true))
            card.Subject = card.Subject![..^old.Length] + now;
        await db.SaveChangesAsync();
    }
}
