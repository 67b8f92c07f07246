using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>Sends people their duties: what came together makes one message, and there is at most one an hour.</summary>
internal sealed class SendDuties(IWriter writer, Readers readers, TimeProvider time) : IScheduledTask
{
    private const int Batch = 200;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public string Name => "send-duties";

    public TimeSpan Every => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<long> people;
        await using (var db = readers.Open())
            people = await db
                .Duties.Where(duty => duty.NextDueAt <= now)
                .OrderBy(duty => duty.NextDueAt)
                .Select(duty => duty.PersonId)
                .Take(Batch)
                .ToListAsync(ct);
        foreach (var id in people.Distinct())
            await writer.WriteAsync(db => SendAsync(db, id, now), ct);
    }

    private static async Task SendAsync(CxDb db, long personId, DateTime now)
    {
        var duties = await db.Duties.Where(duty => duty.PersonId == personId).OrderBy(duty => duty.Id).ToListAsync();
        if (duties.Count == 0)
            return;
        var preference = await PersonPreference.OfAsync(db, personId);
        if (preference.DutiesAt + Hour is { } next && next > now)
        {
            foreach (var duty in duties)
                duty.NextDueAt = next;
            await db.SaveChangesAsync();
            return;
        }
        (preference.DutiesAt, preference.Revision) = (now, preference.Revision + 1);
        db.RemoveRange(duties);
        await db.SaveChangesAsync();
        var card = Merge([.. duties.Select(duty => duty.ReadCard())]);
        db.Append(OutboxMessage.ToPerson(personId, card));
    }

    private static Card Merge(IReadOnlyList<Card> cards) =>
        cards is [var only]
            ? only
            : new Card(
                NudgesTexts.Several(cards.Count),
                [.. cards.SelectMany((card, i) => i == 0 ? card.Blocks : [new Divider(), .. card.Blocks])]
            );
}
