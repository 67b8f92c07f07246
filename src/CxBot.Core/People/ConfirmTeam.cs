using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>An administrator confirms who is in a manager's team.</summary>
internal sealed class ConfirmTeam(CxDb db) : IButton
{
    public const string PressAction = "team.confirm";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        if (TeamQuestion.Read(pressed.Value) is not { } question)
            return new NothingToConfirm().Reply();
        var manager = await db
            .People.AsNoTracking()
            .SingleOrDefaultAsync(person => person.Id == question.ManagerId && person.OrganisationId == turn.Actor.OrganisationId, ct);
        var confirmed = manager is null
            ? 0
            : await db
                .TeamMemberships.Where(membership =>
                    membership.ManagerId == manager.Id && question.MemberIds.Contains(membership.MemberId) && membership.ConfirmedAt == null
                )
                .ExecuteUpdateAsync(
                    membership =>
                        membership.SetProperty(row => row.ConfirmedById, turn.Actor.Id).SetProperty(row => row.ConfirmedAt, turn.Now),
                    ct
                );
        if (confirmed == 0)
            return new NothingToConfirm().Reply();

        var members = await Team.MembersOf(db, manager!.Id).Where(person => question.MemberIds.Contains(person.Id)).ToListAsync(ct);
        foreach (var member in members)
            AuditLog.Note(db, turn, AuditAct.TeamConfirmed, personId: member.Id, forPersonId: manager.Id);
        var answered = TeamCards.Answered(manager.ToColleague(), [.. members.Select(member => member.ToColleague())], turn.Actor);
        db.Append(OutboxMessage.Withdraw(question.Subject, answered));
        db.Append(Duty.For(manager.Id, TeamCards.Confirmed([.. members.Select(member => member.ToColleague())]), turn.Now));
        return new Reply.Replace(answered);
    }
}
