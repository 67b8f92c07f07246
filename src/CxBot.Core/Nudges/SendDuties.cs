using System.Globalization;
using CxBot.Core.Content;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Nudges;

/// <summary>Sends people the duties that had to wait: what came together makes one message, and there is at most one an hour.</summary>
internal sealed class SendDuties(IWriter writer, Readers readers, IOptions<ContentOptions> options, TimeProvider time) : IScheduledTask
{
    private const int Batch = 200;

    // Platforms take 50 blocks in a message.
    private const int MostBlocks = 40;

    public string Name => "send-duties";

    public TimeSpan Every => TimeSpan.FromSeconds(5);

    // Somebody who tries the bot does not wait an hour.
    private TimeSpan Apart => options.Value.DemoRhythm ? TimeSpan.Zero : Duty.Apart;

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
            await writer.WriteAsync(db => LookAsync(db, id, now), ct);
    }

    private async Task LookAsync(CxDb db, long personId, DateTime now)
    {
        var duties = await db
            .Duties.Where(duty => duty.PersonId == personId && (duty.SentAt == null || duty.NextDueAt <= now))
            .OrderBy(duty => duty.Id)
            .ToListAsync();
        await RenewAsync(db, duties.FindAll(duty => duty.SentAt is not null), now);
        var waiting = duties.FindAll(duty => duty.SentAt is null).ToLookup(duty => duty.ReadCard() is not null);
        await SetAsideAsync(db, [.. waiting[false]]);
        if (waiting[true].ToList() is { Count: > 0 } readable)
            await SendAsync(db, personId, readable, now);
    }

    // The outbox leaves out what can't be read here, and tells of it; the person's other duties don't wait for it.
    private static async Task SetAsideAsync(CxDb db, List<Duty> unreadable)
    {
        db.RemoveRange(unreadable);
        await db.SaveChangesAsync();
        foreach (var duty in unreadable)
            db.Append(OutboxMessage.ToPerson(duty.PersonId, duty.Card, duty.Subject));
    }

    // What was sent together is shown anew when one of its parts changed, and forgotten after a month.
    private static async Task RenewAsync(CxDb db, List<Duty> changed, DateTime now)
    {
        db.RemoveRange(changed.Where(duty => duty.SentAt + Duty.Changeable <= now));
        foreach (var subject in changed.Where(duty => duty.SentAt + Duty.Changeable > now).Select(duty => duty.SentAs!).Distinct())
        {
            var parts = await db.Duties.Where(duty => duty.SentAs == subject).OrderBy(duty => duty.Id).ToListAsync();
            foreach (var part in parts)
                part.NextDueAt = part.SentAt!.Value + Duty.Changeable;
            if (parts.Exists(part => part.ReadCard() is not null))
                db.Append(OutboxMessage.Edit(subject, DutyMessage.Of(parts)));
        }
        await db.SaveChangesAsync();
    }

    private async Task SendAsync(CxDb db, long personId, List<Duty> waiting, DateTime now)
    {
        if (await WaitUntilAsync(db, personId, now) is { } until)
        {
            foreach (var duty in waiting)
                duty.NextDueAt = until;
            await db.SaveChangesAsync();
            return;
        }
        var sent = waiting[..Together(waiting)];
        foreach (var left in waiting[sent.Count..])
            left.NextDueAt = now + Apart;
        if (sent is [var only])
        {
            db.Remove(only);
            await db.SaveChangesAsync();
            db.Append(OutboxMessage.ToPerson(personId, only.Card, only.Subject));
            return;
        }
        var subject = string.Create(CultureInfo.InvariantCulture, $"{DutyMessage.SubjectPrefix}{sent[0].Id}");
        foreach (var duty in sent)
            (duty.SentAs, duty.SentAt, duty.NextDueAt) = (subject, now, now + Duty.Changeable);
        await db.SaveChangesAsync();
        db.Append(OutboxMessage.ToPerson(personId, DutyMessage.Of(sent), subject));
    }

    // Whichever node moves the time on sends.
    private async Task<DateTime?> WaitUntilAsync(CxDb db, long personId, DateTime now)
    {
        var before = now - Apart;
        var moved = await db
            .DutyTimes.Where(last => last.PersonId == personId && last.SentAt <= before)
            .ExecuteUpdateAsync(set => set.SetProperty(last => last.SentAt, now));
        if (moved > 0)
            return null;
        if (await db.DutyTimes.AsNoTracking().SingleOrDefaultAsync(last => last.PersonId == personId) is { } last)
            return last.SentAt + Apart;
        db.Add(new DutyTime { PersonId = personId, SentAt = now });
        return null;
    }

    private static int Together(List<Duty> duties)
    {
        var (count, blocks) = (0, 0);
        foreach (var duty in duties)
        {
            blocks += duty.ReadCard()!.Blocks.Count + 1;
            if (count > 0 && blocks > MostBlocks)
                break;
            count++;
        }
        return count;
    }
}
