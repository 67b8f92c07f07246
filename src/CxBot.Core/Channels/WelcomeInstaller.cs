using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>The app was installed: whoever did it is the organisation's first administrator, and is welcomed once.</summary>
internal sealed class WelcomeInstaller(CxDb db, PeopleDirectory people) : IHandler<AppInstalled>
{
    public async Task<Reply> RunAsync(AppInstalled installed, Turn turn, CancellationToken ct)
    {
        if (turn.Actor.IsGuest || turn.Actor.IsBot)
            return new Reply.Silent();
        await Administrators.AppointFirstAsync(db, people, turn.Actor, turn.Now);
        if (await db.Welcomes.AnyAsync(welcome => welcome.PersonId == turn.Actor.Id, ct))
            return new Reply.Silent();
        db.Add(new Welcome { PersonId = turn.Actor.Id, WelcomedAt = turn.Now });
        await db.SaveChangesAsync(ct);
        return new Reply.Private(ScheduleCards.WelcomeInstaller());
    }
}
