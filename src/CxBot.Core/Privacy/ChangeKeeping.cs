using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>Change: opens the form.</summary>
internal sealed class ChangeKeeping(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => KeepingForm.Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(one => one.Id == turn.Actor.OrganisationId, ct);
        return new Reply.Ask(KeepingForm.For(Keeping.Of(organisation)));
    }
}
