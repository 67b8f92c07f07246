using System.Globalization;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Settings;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Rights;

/// <summary>Asks the <see cref="RightsTable"/> before a handler runs. What somebody is, is read anew each time: caches may be older.</summary>
internal sealed class RightsCheck(Readers readers)
{
    /// <summary>Why the actor may not; null when they may. Nothing is asked of the database for what everybody may.</summary>
    public async Task<Refusal?> RefusalAsync(ChosenHandler chosen, CancellationToken ct)
    {
        if (chosen.Handler is not { } handler)
            return null;
        var (inbound, turn) = (chosen.Inbound, chosen.Turn);
        var from = RightsIndex.Of(handler, inbound is CommandInvoked command ? command.Text : "").From;
        if (from == Standing.Anybody)
            return null;
        if (turn.Actor.IsGuest)
            return new IssuesAreForColleagues();
        if (from == Standing.Colleague)
            return null;
        await using var db = readers.Open();
        return from switch
        {
            Standing.Keeper => await KeeperAsync(db, inbound, turn),
            Standing.Manager => await IsManagerAsync(db, turn.Actor, ct) ? null : new OnlyManagers(),
            Standing.Editor => await ContentEditorList.HoldsAsync(db, turn.Actor) ? null : new OnlyEditorsDecide(),
            _ => await IsAdministratorAsync(db, turn.Actor, ct) ? null : new OnlyAdministratorsSet(),
        };
    }

    private static Task<bool> IsAdministratorAsync(CxDb db, Colleague actor, CancellationToken ct) =>
        db.People.AnyAsync(person => person.Id == actor.Id && person.IsAdministrator && person.IsActive, ct);

    /// <summary>Whether somebody has a confirmed team, or administrates: for what is no handler, such as a page.</summary>
    public static async Task<bool> IsManagerAsync(CxDb db, Colleague actor, CancellationToken ct) =>
        await db.TeamMemberships.AnyAsync(membership => membership.ManagerId == actor.Id && membership.ConfirmedAt != null, ct)
        || await IsAdministratorAsync(db, actor, ct);

    // Which channel is meant: a button's value and a form's state say it, a command means the one it is said in. Where there is
    // none, the handler says so.
    private static async Task<Refusal?> KeeperAsync(CxDb db, Inbound inbound, Turn turn)
    {
        var value = inbound switch
        {
            ButtonPressed pressed => pressed.Value,
            FormSubmitted submitted => submitted.State,
            _ => await HereAsync(db, turn) is { } here ? here.ToString(CultureInfo.InvariantCulture) : null,
        };
        return value is null ? null : (await KeptChannel.FindAsync(db, value, turn.Actor)).Refusal;
    }

    private static Task<long?> HereAsync(CxDb db, Turn turn) =>
        db
            .Channels.Where(channel =>
                channel.OrganisationId == turn.Actor.OrganisationId
                && channel.IsActive
                && channel.WorkspaceId == turn.Place.WorkspaceId
                && channel.ExternalId == turn.Place.Conversation
            )
            .Select(channel => (long?)channel.Id)
            .SingleOrDefaultAsync();
}
